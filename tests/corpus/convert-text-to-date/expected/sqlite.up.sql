-- Colonnade migration 0002 convert_text_to_date: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become date
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (trim("val") GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND coalesce(date(trim("val")), '') = trim("val"))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val meaning text becomes date
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" IS strftime('%Y-%m-%d', "val"))
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  CASE WHEN "val" IS NULL THEN NULL WHEN trim("val") GLOB '[1-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND coalesce(date(trim("val")), '') = trim("val") THEN trim("val") ELSE json('{{' || "val") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
