-- Colonnade migration 0002 convert_and_require: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type integer becomes varchar(20); null refused becomes allowed; collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(20) COLLATE "C",
  ALTER COLUMN "val" DROP NOT NULL;
