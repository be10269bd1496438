-- Colonnade migration 0002 convert_by_meaning_and_cut: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
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

-- rebuild table samples: val type integer becomes text; val meaning bigint becomes timestamp; day type integer becomes text; day meaning bigint becomes date
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  "day" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" IS strftime('%Y-%m-%d %H:%M:%f', "val")),
  CONSTRAINT "ck_samples_day__type" CHECK ("day" IS strftime('%Y-%m-%d', "day"))
);
INSERT INTO "colonnade_new_samples" ("id", "val", "day")
SELECT
  "id",
  strftime('%Y-%m-%d %H:%M:%f', "val", 'unixepoch'),
  date(strftime('%Y-%m-%d %H:%M:%f', "day" / 1000.0, 'unixepoch'))
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
