-- Colonnade migration 0002 convert_boolean_to_text: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become boolean
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT (lower(trim("val")) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0'))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type text becomes integer; val meaning text becomes boolean
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" IN (0, 1))
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  CASE WHEN "val" IS NULL THEN NULL WHEN lower(trim("val")) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0') THEN lower(trim("val")) IN ('true', 't', 'yes', 'y', 'on', '1') ELSE json('{{' || "val") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
