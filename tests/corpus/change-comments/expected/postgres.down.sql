-- Colonnade migration 0002 change_comments: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column things.id: comment “Another number.” becomes “Its number.”
COMMENT ON COLUMN "things"."id" IS 'Its number.';

-- change column things.name: comment “It's "named" \\ so.” becomes “It's named.”
COMMENT ON COLUMN "things"."name" IS 'It''s named.';

-- change column things.seen_at: comment none becomes “Seen last.”
COMMENT ON COLUMN "things"."seen_at" IS 'Seen last.';

-- change column things.size: comment “Octets.” becomes “Bytes.”
COMMENT ON COLUMN "things"."size" IS 'Bytes.';

-- change column things.twice: comment “Double.” becomes “Twice the size.”
COMMENT ON COLUMN "things"."twice" IS 'Twice the size.';

-- change column things.half: comment “Less one.” becomes “One less.”
COMMENT ON COLUMN "things"."half" IS 'One less.';
