-- Colonnade migration 0002 convert_double_to_text: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: val of samples cannot become text of 40 characters
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE length((SELECT CASE WHEN value = 0 THEN '0' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN value >= 1e15 OR value < 1e-15 THEN substr(digits, 1, 1) || CASE WHEN length(digits) > 1 THEN '.' || substr(digits, 2) ELSE '' END || 'e' || (place - 1) ELSE CASE WHEN place <= 0 THEN '0.' || replace(hex(zeroblob(-place)), '00', '0') || digits WHEN place >= length(digits) THEN digits || replace(hex(zeroblob(place - length(digits))), '00', '0') ELSE substr(digits, 1, place) || '.' || substr(digits, place + 1) END END END FROM (SELECT minus, value, trim(digits, '0') AS digits, place - length(digits) + length(ltrim(digits, '0')) AS place FROM (SELECT minus, value, replace(said, '.', '') AS digits, instr(said, '.') - 1 + power AS place FROM (SELECT minus, value, CASE WHEN instr(said, 'e') THEN substr(said, 1, instr(said, 'e') - 1) ELSE said END AS said, CASE WHEN instr(said, 'e') THEN cast(substr(said, instr(said, 'e') + 1) AS integer) ELSE 0 END AS power FROM (SELECT minus, value, CASE WHEN value IS NULL THEN NULL WHEN cast(printf('%!.15g', value) AS real) = value THEN printf('%!.15g', value) WHEN cast(printf('%!.16g', value) AS real) = value THEN printf('%!.16g', value) ELSE printf('%!.17g', value) END AS said FROM (SELECT "val" < 0 AS minus, abs("val") AS value))))))) > 40
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: val type real becomes text; val meaning double becomes text
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 40)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  (SELECT CASE WHEN value = 0 THEN '0' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN value >= 1e15 OR value < 1e-15 THEN substr(digits, 1, 1) || CASE WHEN length(digits) > 1 THEN '.' || substr(digits, 2) ELSE '' END || 'e' || (place - 1) ELSE CASE WHEN place <= 0 THEN '0.' || replace(hex(zeroblob(-place)), '00', '0') || digits WHEN place >= length(digits) THEN digits || replace(hex(zeroblob(place - length(digits))), '00', '0') ELSE substr(digits, 1, place) || '.' || substr(digits, place + 1) END END END FROM (SELECT minus, value, trim(digits, '0') AS digits, place - length(digits) + length(ltrim(digits, '0')) AS place FROM (SELECT minus, value, replace(said, '.', '') AS digits, instr(said, '.') - 1 + power AS place FROM (SELECT minus, value, CASE WHEN instr(said, 'e') THEN substr(said, 1, instr(said, 'e') - 1) ELSE said END AS said, CASE WHEN instr(said, 'e') THEN cast(substr(said, instr(said, 'e') + 1) AS integer) ELSE 0 END AS power FROM (SELECT minus, value, CASE WHEN value IS NULL THEN NULL WHEN cast(printf('%!.15g', value) AS real) = value THEN printf('%!.15g', value) WHEN cast(printf('%!.16g', value) AS real) = value THEN printf('%!.16g', value) ELSE printf('%!.17g', value) END AS said FROM (SELECT "val" < 0 AS minus, abs("val") AS value))))))
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
