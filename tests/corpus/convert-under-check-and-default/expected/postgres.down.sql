-- Colonnade migration 0002 convert_under_check_and_default: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_samples_val on samples
ALTER TABLE "samples" DROP CONSTRAINT "ck_samples_val";

-- drop index idx_samples_val on samples
DROP INDEX "idx_samples_val";

-- change column samples.val: type integer becomes varchar(20); default 5 becomes '5'; collation the table's becomes C; meaning integer becomes text
ALTER TABLE "samples"
  ALTER COLUMN "val" DROP DEFAULT,
  ALTER COLUMN "val" TYPE varchar(20) COLLATE "C",
  ALTER COLUMN "val" SET DEFAULT '5';

-- add check ck_samples_val on samples: char_length(val) < 5
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val" CHECK (char_length("val") < 5);
