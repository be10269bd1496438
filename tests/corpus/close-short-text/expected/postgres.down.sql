-- Colonnade migration 0002 close_short_text: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_samples_val__values on samples
ALTER TABLE "samples" DROP CONSTRAINT "ck_samples_val__values";

-- change column samples.val: type text becomes varchar(10); meaning oneOf becomes text
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(10) COLLATE "C";
