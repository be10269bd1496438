-- Colonnade migration 0002 convert_timestamp_to_epoch_milliseconds: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: val of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type integer becomes text; val meaning epochMilliseconds becomes timestamp
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" IS strftime('%Y-%m-%d %H:%M:%f', "val"))
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", strftime('%Y-%m-%d %H:%M:%f', "val" / 1000.0, 'unixepoch')
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
