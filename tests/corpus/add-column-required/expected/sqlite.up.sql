-- Colonnade migration 0002 add_column_required: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table authors: new column name_length
CREATE TABLE "colonnade_new_authors" (
  "id"          integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name"        text NOT NULL,
  "name_length" integer NOT NULL,
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 100)
);
INSERT INTO "colonnade_new_authors" ("id", "name", "name_length")
SELECT "id", "name", 42
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";
