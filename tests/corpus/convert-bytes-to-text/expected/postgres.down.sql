-- Colonnade migration 0002 convert_bytes_to_text: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become bytes of 40 bytes
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE octet_length(convert_to("val", 'UTF8')) > 40
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes bytea; collation C becomes the table's; meaning text becomes bytes, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bytea USING convert_to("val", 'UTF8');

-- add check ck_samples_val__type on samples: octet_length(val) <= 40
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val__type" CHECK (octet_length("val") <= 40);
