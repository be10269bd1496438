-- Colonnade migration 0002 convert_decimal_to_double: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: digits beyond its last in samples.val

-- guard: val of samples cannot become decimal(10, 2)
SELECT "id", count(*) OVER () FROM "samples" WHERE abs("val") >= 99999999.995 ORDER BY "id" LIMIT 3;

-- rebuild table samples: val type real becomes text; val meaning double becomes decimal
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" GLOB '*[0-9].[0-9][0-9]' AND ltrim("val", '-') NOT GLOB '*[^0-9.]*' AND ltrim("val", '-') NOT GLOB '0[0-9]*' AND "val" NOT LIKE '--%' AND "val" <> '-0.00' AND length("val") - length(replace("val", '.', '')) = 1 AND length(replace(ltrim("val", '-'), '.', '')) <= 10)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT
  "id",
  (SELECT CASE WHEN ltrim(whole || rest, '0') = '' THEN '0.00' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN whole = '' THEN '0' ELSE whole END || '.' || rest END FROM (SELECT minus, ltrim(substr(digits, 1, length(digits) - 2), '0') AS whole, substr(digits, -2) AS rest FROM (SELECT minus, CASE WHEN up THEN substr(kept, 1, length(kept) - 1) || (substr(kept, -1) + 1) || replace(hex(zeroblob(length(digits) - length(kept))), '00', '0') ELSE digits END AS digits FROM (SELECT minus, substr(rest, 3, 1) >= '5' AS up, whole || substr(rest, 1, 2) AS digits, rtrim(whole || substr(rest, 1, 2), '9') AS kept FROM (SELECT minus, '0' || substr(bare, 1, instr(bare, '.') - 1) AS whole, substr(bare, instr(bare, '.') + 1) || '00' AS rest FROM (SELECT said LIKE '-%' AS minus, ltrim(said, '+-') || CASE WHEN instr(said, '.') = 0 THEN '.' ELSE '' END AS bare FROM (SELECT trim((SELECT CASE WHEN value = 0 THEN '0' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN place <= 0 THEN '0.' || replace(hex(zeroblob(-place)), '00', '0') || digits WHEN place >= length(digits) THEN digits || replace(hex(zeroblob(place - length(digits))), '00', '0') ELSE substr(digits, 1, place) || '.' || substr(digits, place + 1) END END FROM (SELECT minus, value, trim(digits, '0') AS digits, place - length(digits) + length(ltrim(digits, '0')) AS place FROM (SELECT minus, value, replace(said, '.', '') AS digits, instr(said, '.') - 1 + power AS place FROM (SELECT minus, value, CASE WHEN instr(said, 'e') THEN substr(said, 1, instr(said, 'e') - 1) ELSE said END AS said, CASE WHEN instr(said, 'e') THEN cast(substr(said, instr(said, 'e') + 1) AS integer) ELSE 0 END AS power FROM (SELECT minus, value, CASE WHEN value IS NULL THEN NULL WHEN cast(printf('%!.15g', value) AS real) = value THEN printf('%!.15g', value) WHEN cast(printf('%!.16g', value) AS real) = value THEN printf('%!.16g', value) ELSE printf('%!.17g', value) END AS said FROM (SELECT "val" < 0 AS minus, abs("val") AS value))))))) AS said)))))))
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
