-- Colonnade migration 0002 convert_epoch_milliseconds_to_seconds: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: val of samples cannot become epochMilliseconds
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE "val" NOT BETWEEN -9223372036854775 AND 9223372036854775
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val meaning epochSeconds becomes epochMilliseconds
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", "val" * 1000
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
