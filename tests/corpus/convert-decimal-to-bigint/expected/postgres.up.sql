-- Colonnade migration 0002 convert_decimal_to_bigint: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the fraction in samples.val

-- guard: val of samples cannot become bigint
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ("val" > -9223372036854775808.5 AND "val" < 9223372036854775807.5)
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type numeric(22,3) becomes bigint; meaning decimal becomes bigint
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bigint;
