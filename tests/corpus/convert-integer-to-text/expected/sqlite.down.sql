-- Colonnade migration 0002 convert_integer_to_text: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become integer
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE CASE WHEN ltrim(trim("val"), '+-') GLOB '[0-9]*' AND ltrim(trim("val"), '+-') NOT GLOB '*[^0-9]*' AND trim("val") NOT GLOB '[+-][+-]*' THEN typeof(cast(trim("val") AS numeric)) <> 'integer' OR cast(trim("val") AS numeric) NOT BETWEEN -2147483648 AND 2147483647 ELSE "val" IS NOT NULL END
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type text becomes integer; val meaning text becomes integer
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" integer
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  CASE WHEN "val" IS NULL THEN NULL WHEN ltrim(trim("val"), '+-') GLOB '[0-9]*' AND ltrim(trim("val"), '+-') NOT GLOB '*[^0-9]*' AND trim("val") NOT GLOB '[+-][+-]*' THEN cast(trim("val") AS integer) ELSE json('{{' || "val") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
