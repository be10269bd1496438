-- Colonnade migration 0002 narrow_bytes: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples is longer than 3 bytes
SELECT "id", count(*) OVER () FROM "samples" WHERE octet_length("val") > 3 ORDER BY "id" LIMIT 3;

-- drop check ck_samples_val__type on samples
ALTER TABLE "samples" DROP CONSTRAINT "ck_samples_val__type";

-- add check ck_samples_val__type on samples: octet_length(val) <= 3
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val__type" CHECK (octet_length("val") <= 3);
