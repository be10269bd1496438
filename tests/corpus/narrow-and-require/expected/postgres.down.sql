-- Colonnade migration 0002 narrow_and_require: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type varchar(5) becomes varchar(20); null refused becomes allowed
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(20) COLLATE "C",
  ALTER COLUMN "val" DROP NOT NULL;
