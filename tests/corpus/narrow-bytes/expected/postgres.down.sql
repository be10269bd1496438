-- Colonnade migration 0002 narrow_bytes: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_samples_val__type on samples
ALTER TABLE "samples" DROP CONSTRAINT "ck_samples_val__type";

-- add check ck_samples_val__type on samples: octet_length(val) <= 40
ALTER TABLE "samples" ADD CONSTRAINT "ck_samples_val__type" CHECK (octet_length("val") <= 40);
