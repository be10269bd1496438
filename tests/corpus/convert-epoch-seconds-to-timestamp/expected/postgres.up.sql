-- Colonnade migration 0002 convert_epoch_seconds_to_timestamp: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -30610224000 AND 253402300799
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type bigint becomes timestamptz(3); meaning epochSeconds becomes timestamp, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE timestamptz(3) USING to_timestamp("val");
