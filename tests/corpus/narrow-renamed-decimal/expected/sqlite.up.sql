-- Colonnade migration 0002 narrow_renamed_decimal: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: digits behind the point in samples.worth

-- guard: val of samples cannot become decimal(12, 2)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE abs(cast("val" AS numeric)) >= 9999999999.995
  ORDER BY "id"
  LIMIT 3;

-- rename column samples.val to worth
ALTER TABLE "samples" RENAME COLUMN "val" TO "worth";

-- rebuild table samples: its constraints change
CREATE TABLE "colonnade_new_samples" (
  "id"    integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "worth" text,
  CONSTRAINT "ck_samples_worth__type" CHECK ("worth" GLOB '*[0-9].[0-9][0-9]' AND ltrim("worth", '-') NOT GLOB '*[^0-9.]*' AND ltrim("worth", '-') NOT GLOB '0[0-9]*' AND "worth" NOT LIKE '--%' AND "worth" <> '-0.00' AND length("worth") - length(replace("worth", '.', '')) = 1 AND length(replace(ltrim("worth", '-'), '.', '')) <= 12)
);
INSERT INTO "colonnade_new_samples" ("id", "worth")
SELECT
  "id",
  (SELECT CASE WHEN ltrim(whole || rest, '0') = '' THEN '0.00' ELSE CASE WHEN minus THEN '-' ELSE '' END || CASE WHEN whole = '' THEN '0' ELSE whole END || '.' || rest END FROM (SELECT minus, ltrim(substr(digits, 1, length(digits) - 2), '0') AS whole, substr(digits, -2) AS rest FROM (SELECT minus, CASE WHEN up THEN substr(kept, 1, length(kept) - 1) || (substr(kept, -1) + 1) || replace(hex(zeroblob(length(digits) - length(kept))), '00', '0') ELSE digits END AS digits FROM (SELECT minus, substr(rest, 3, 1) >= '5' AS up, whole || substr(rest, 1, 2) AS digits, rtrim(whole || substr(rest, 1, 2), '9') AS kept FROM (SELECT minus, '0' || substr(bare, 1, instr(bare, '.') - 1) AS whole, substr(bare, instr(bare, '.') + 1) || '00' AS rest FROM (SELECT said LIKE '-%' AS minus, ltrim(said, '+-') || CASE WHEN instr(said, '.') = 0 THEN '.' ELSE '' END AS bare FROM (SELECT trim("worth") AS said)))))))
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
