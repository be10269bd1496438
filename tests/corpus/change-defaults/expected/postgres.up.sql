-- Colonnade migration 0002 change_defaults: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column things.name: default E'it''s \\ "new"' becomes 'ö'''
ALTER TABLE "things" ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" SET DEFAULT 'ö''';

-- change column things.size: default 7 becomes -1
ALTER TABLE "things" ALTER COLUMN "size" DROP DEFAULT,
  ALTER COLUMN "size" SET DEFAULT -1;
