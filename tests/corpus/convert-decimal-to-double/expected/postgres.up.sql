-- Colonnade migration 0002 convert_decimal_to_double: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: digits beyond 15 in samples.val

-- change column samples.val: type numeric(10,2) becomes double precision; meaning decimal becomes double
ALTER TABLE "samples" ALTER COLUMN "val" TYPE double precision;
