-- Colonnade migration 0002 convert_double_to_integer: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the fraction in samples.val

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ("val" > -2147483648.5 AND "val" < 2147483647.5)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type real becomes integer; val meaning double becomes integer
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  cast("val" AS integer) + CASE WHEN abs("val" - cast("val" AS integer)) >= 0.5 THEN sign("val") ELSE 0 END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
