-- Colonnade migration 0002 convert_epoch_milliseconds_to_seconds: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become epochMilliseconds
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -9223372036854775 AND 9223372036854775
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: meaning epochSeconds becomes epochMilliseconds, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE bigint USING "val" * 1000;
