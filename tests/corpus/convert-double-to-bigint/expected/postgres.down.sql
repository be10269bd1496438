-- Colonnade migration 0002 convert_double_to_bigint: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: digits beyond 2^53 in readings.value; digits beyond 2^53 in readings.spare

-- change column readings.value: type bigint becomes double precision; meaning bigint becomes double
ALTER TABLE "readings" ALTER COLUMN "value" TYPE double precision;

-- change column readings.spare: type bigint becomes double precision; meaning bigint becomes double
ALTER TABLE "readings" ALTER COLUMN "spare" TYPE double precision;
