-- Colonnade migration 0002 convert_decimal_to_bigint: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table samples: val type integer becomes text; val meaning bigint becomes decimal
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" GLOB '*[0-9].[0-9][0-9][0-9]' AND ltrim("val", '-') NOT GLOB '*[^0-9.]*' AND ltrim("val", '-') NOT GLOB '0[0-9]*' AND "val" NOT LIKE '--%' AND "val" <> '-0.000' AND length("val") - length(replace("val", '.', '')) = 1 AND length(replace(ltrim("val", '-'), '.', '')) <= 22)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", cast("val" AS text) || '.000'
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
