-- Colonnade migration 0002 convert_date_to_epoch_milliseconds: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the time of day in samples.val

-- guard: val of samples cannot become date
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type bigint becomes date; meaning epochMilliseconds becomes date, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "val" TYPE date USING (to_timestamp("val" / 1000.0) AT TIME ZONE 'UTC')::date;
