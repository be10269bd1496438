-- Colonnade migration 0002 convert_decimal_to_double: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: digits beyond its last in samples.val

-- guard: val of samples cannot become decimal(10, 2)
SELECT "id", count(*) OVER () FROM "samples" WHERE abs("val") >= 99999999.995 ORDER BY "id" LIMIT 3;

-- change column samples.val: type double precision becomes numeric(10,2); meaning double becomes decimal, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE numeric(10,2) USING "val"::text::numeric(10,2);
