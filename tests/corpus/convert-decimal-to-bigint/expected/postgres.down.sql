-- Colonnade migration 0002 convert_decimal_to_bigint: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type bigint becomes numeric(22,3); meaning bigint becomes decimal
ALTER TABLE "samples" ALTER COLUMN "val" TYPE numeric(22,3);
