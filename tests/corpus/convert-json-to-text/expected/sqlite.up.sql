-- Colonnade migration 0002 convert_json_to_text: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE length(cast("val" AS text)) > 40
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val meaning json becomes text
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 40)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", "val"
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
