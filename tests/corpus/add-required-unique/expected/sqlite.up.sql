-- Colonnade migration 0002 add_required_unique: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: slug of samples is null
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE (concat("val", '-x')) IS NULL
  ORDER BY "id"
  LIMIT 3;

-- guard: slug of samples is not unique
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE ((concat("val", '-x'))) IN (SELECT colonnade_key_1 FROM (SELECT (concat("val", '-x')) AS colonnade_key_1 FROM "samples") AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table samples: new column slug
CREATE TABLE "colonnade_new_samples" (
  "id"   integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val"  text NOT NULL,
  "slug" text NOT NULL,
  CONSTRAINT "uq_samples_slug" UNIQUE ("slug"),
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 20),
  CONSTRAINT "ck_samples_slug__type" CHECK (length("slug") <= 40)
);
INSERT INTO "colonnade_new_samples" ("id", "val", "slug")
SELECT "id", "val", concat("val", '-x')
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
