-- Colonnade migration 0002 convert_double_to_text: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: blanks, signs and zeros in front in samples.val

-- guard: val of samples cannot become double
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ((SELECT digits NOT GLOB '* *' AND ltrim(trim(digits), '+-') GLOB '*[0-9]*' AND ltrim(trim(digits), '+-') NOT GLOB '*[^0-9.]*' AND ltrim(trim(digits), '+-') NOT GLOB '*.*.*' AND trim(digits) NOT GLOB '[+-][+-]*' AND ltrim(power, '+-') GLOB '[0-9]*' AND ltrim(power, '+-') NOT GLOB '*[^0-9]*' AND length(ltrim(power, '+-')) <= 3 AND power NOT GLOB '[+-][+-]*' AND abs(cast(digits || 'e' || power AS real)) <= 1.7976931348623157e308 FROM (SELECT substr(said, 1, instr(said, 'e') - 1) AS digits, substr(said, instr(said, 'e') + 1) AS power FROM (SELECT lower(trim("val")) || CASE WHEN lower(trim("val")) GLOB '*e*' THEN '' ELSE 'e0' END AS said))))
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type text becomes real; val meaning text becomes double
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" real
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  CASE WHEN "val" IS NULL THEN NULL WHEN (SELECT digits NOT GLOB '* *' AND ltrim(trim(digits), '+-') GLOB '*[0-9]*' AND ltrim(trim(digits), '+-') NOT GLOB '*[^0-9.]*' AND ltrim(trim(digits), '+-') NOT GLOB '*.*.*' AND trim(digits) NOT GLOB '[+-][+-]*' AND ltrim(power, '+-') GLOB '[0-9]*' AND ltrim(power, '+-') NOT GLOB '*[^0-9]*' AND length(ltrim(power, '+-')) <= 3 AND power NOT GLOB '[+-][+-]*' AND abs(cast(digits || 'e' || power AS real)) <= 1.7976931348623157e308 FROM (SELECT substr(said, 1, instr(said, 'e') - 1) AS digits, substr(said, instr(said, 'e') + 1) AS power FROM (SELECT lower(trim("val")) || CASE WHEN lower(trim("val")) GLOB '*e*' THEN '' ELSE 'e0' END AS said))) THEN cast(trim("val") AS real) ELSE json('{{' || "val") END
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
