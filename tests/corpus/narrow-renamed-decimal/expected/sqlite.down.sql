-- Colonnade migration 0002 narrow_renamed_decimal: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: worth of samples cannot become decimal(12, 4)
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE abs(cast("worth" AS numeric)) >= 99999999.99995
  ORDER BY "id"
  LIMIT 3;

-- rename column samples.worth to val
ALTER TABLE "samples" RENAME COLUMN "worth" TO "val";

-- rebuild table samples: its constraints change
CREATE TABLE "colonnade_new_samples" (
  "id"  integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val" text,
  CONSTRAINT "ck_samples_val__type" CHECK ("val" GLOB '*[0-9].[0-9][0-9][0-9][0-9]' AND ltrim("val", '-') NOT GLOB '*[^0-9.]*' AND ltrim("val", '-') NOT GLOB '0[0-9]*' AND "val" NOT LIKE '--%' AND "val" <> '-0.0000' AND length("val") - length(replace("val", '.', '')) = 1 AND length(replace(ltrim("val", '-'), '.', '')) <= 12)
);
INSERT INTO "colonnade_new_samples" ("id", "val")
SELECT "id", "val" || '00'
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
