-- Colonnade migration 0002 convert_text_to_bytes: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE char_length(convert_from("val", 'UTF8')) > 40
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_samples_val__type on samples
ALTER TABLE "samples" DROP CONSTRAINT "ck_samples_val__type";

-- change column samples.val: type bytea becomes varchar(40); collation the table's becomes C; meaning bytes becomes text, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE varchar(40) COLLATE "C" USING convert_from("val", 'UTF8');
