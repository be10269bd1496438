-- Colonnade migration 0002 convert_by_meaning_and_cut: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the time of day in samples.day

-- guard: val of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -30610224000 AND 253402300799
  ORDER BY "id"
  LIMIT 3;

-- guard: day of samples cannot become date
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "day" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type bigint becomes timestamptz(3); meaning bigint becomes timestamp, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE timestamptz(3) USING to_timestamp("val");

-- change column samples.day: type bigint becomes date; meaning bigint becomes date, converting its values
ALTER TABLE "samples"
  ALTER COLUMN "day" TYPE date USING (to_timestamp("day" / 1000.0) AT TIME ZONE 'UTC')::date;
