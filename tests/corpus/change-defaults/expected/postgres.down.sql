-- Colonnade migration 0002 change_defaults: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column things.name: default 'ö''' becomes E'it''s \\ "new"'
ALTER TABLE "things"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" SET DEFAULT E'it''s \\ "new"';

-- change column things.size: default -1 becomes 7
ALTER TABLE "things" ALTER COLUMN "size" DROP DEFAULT,
  ALTER COLUMN "size" SET DEFAULT 7;
