-- Colonnade migration 0002 convert_text_to_timestamp: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become timestamp
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ((SELECT trim(day) GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND coalesce(date(trim(day)), '') = trim(day) AND (said = day OR (time GLOB '[T ][0-2][0-9]:[0-5][0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]') AND substr(time, 2, 2) < '24' AND said NOT GLOB '*[Zz][Zz]') FROM (SELECT substr(trim("val"), 1, 10) AS day, rtrim(substr(trim("val"), 11), 'Zz') AS time, trim("val") AS said)))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val meaning text becomes timestamp
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" IS strftime('%Y-%m-%d %H:%M:%f', "val"))
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  CASE WHEN "val" IS NULL THEN NULL WHEN (SELECT trim(day) GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND coalesce(date(trim(day)), '') = trim(day) AND (said = day OR (time GLOB '[T ][0-2][0-9]:[0-5][0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9]' OR time GLOB '[T ][0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]') AND substr(time, 2, 2) < '24' AND said NOT GLOB '*[Zz][Zz]') FROM (SELECT substr(trim("val"), 1, 10) AS day, rtrim(substr(trim("val"), 11), 'Zz') AS time, trim("val") AS said)) THEN strftime('%Y-%m-%d %H:%M:%f', trim("val")) ELSE json('{{' || "val") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
