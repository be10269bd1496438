-- Colonnade migration 0002 convert_integer_to_boolean: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: val of samples cannot become boolean
SELECT "id", count(*) OVER () FROM "samples" WHERE "val" NOT IN (0, 1) ORDER BY "id" LIMIT 3;

-- rebuild table samples: val meaning integer becomes boolean
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" IN (0, 1))
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", "val" <> 0
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
