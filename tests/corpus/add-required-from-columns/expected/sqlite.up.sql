-- Colonnade migration 0002 add_required_from_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: size of samples is null
SELECT "id", count(*) OVER () FROM "samples" WHERE (length("val")) IS NULL ORDER BY "id" LIMIT 3;

-- rebuild table samples: new column size
CREATE TABLE "colonnade_new_samples" (
  "id"   integer NOT NULL CONSTRAINT "pk_samples" PRIMARY KEY AUTOINCREMENT,
  "val"  text NOT NULL,
  "size" integer NOT NULL,
  CONSTRAINT "ck_samples_val__type" CHECK (length("val") <= 20)
);
INSERT INTO "colonnade_new_samples" ("id", "val", "size")
SELECT "id", "val", length("val")
FROM "samples";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_samples';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_samples', seq FROM sqlite_sequence WHERE name = 'samples';
DROP TABLE "samples";
ALTER TABLE "colonnade_new_samples" RENAME TO "samples";
