-- Colonnade migration 0002 convert_by_variants: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: samples.val becomes what its author's conversion gives

-- guard: val of samples cannot become bytes of 16 bytes
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE octet_length((decode(replace("val"::text, '-', ''), 'hex'))) > 16
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type uuid becomes bytea; meaning uuid becomes bytes, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE bytea USING decode(replace("val"::text, '-', ''), 'hex');

-- add check ck_samples_val__type on samples: octet_length(val) <= 16
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val__type" CHECK (octet_length("val") <= 16);
