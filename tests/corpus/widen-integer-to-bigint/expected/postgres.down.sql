-- Colonnade migration 0002 widen_integer_to_bigint: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "samples" ALTER COLUMN "val" TYPE integer;
