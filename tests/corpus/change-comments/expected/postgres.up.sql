-- Colonnade migration 0002 change_comments: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column things.id: comment “Its number.” becomes “Another number.”
COMMENT ON COLUMN "things"."id" IS 'Another number.';

-- change column things.name: comment “It's named.” becomes “It's "named" \\ so.”
COMMENT ON COLUMN "things"."name" IS E'It''s "named" \\\\ so.';

-- change column things.seen_at: comment “Seen last.” becomes none
COMMENT ON COLUMN "things"."seen_at" IS NULL;

-- change column things.size: comment “Bytes.” becomes “Octets.”
COMMENT ON COLUMN "things"."size" IS 'Octets.';

-- change column things.twice: comment “Twice the size.” becomes “Double.”
COMMENT ON COLUMN "things"."twice" IS 'Double.';

-- change column things.half: comment “One less.” becomes “Less one.”
COMMENT ON COLUMN "things"."half" IS 'Less one.';
