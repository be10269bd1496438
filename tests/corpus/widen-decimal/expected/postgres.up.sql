-- Colonnade migration 0002 widen_decimal: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column samples.val: type numeric(6,2) becomes numeric(20,4)
ALTER TABLE "samples" ALTER COLUMN "val" TYPE numeric(20,4);
