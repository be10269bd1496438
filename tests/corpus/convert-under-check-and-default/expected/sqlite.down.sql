-- Colonnade migration 0002 convert_under_check_and_default: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table samples: val type integer becomes text; val default 5 becomes '5'; val meaning integer becomes text
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text NOT NULL DEFAULT '5',
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 20),
  CONSTRAINT "ck_samples_val" CHECK (length("val") < 5)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", "val"
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
