-- Colonnade migration 0002 narrow_and_require: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of samples.val become its backfill

-- guard: val of samples is longer than 5 characters
SELECT "id", count(*) OVER () FROM "samples" WHERE length("val") > 5 ORDER BY "id" LIMIT 3;

-- rebuild table samples: val null allowed becomes refused
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text NOT NULL,
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 5)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", coalesce("val", 'none')
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
