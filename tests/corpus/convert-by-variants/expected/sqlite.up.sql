-- Colonnade migration 0002 convert_by_variants: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: samples.val becomes what its author's conversion gives

-- guard: val of samples cannot become bytes of 16 bytes
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE length((unhex(replace("val", '-', '')))) > 16
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type text becomes blob; val meaning uuid becomes bytes
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" blob,
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 16)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", unhex(replace("val", '-', ''))
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
