-- Colonnade migration 0002 rename_table: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table writers to authors
ALTER TABLE "writers" RENAME TO "authors";

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"   integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 100)
);
INSERT INTO "colonnade_new_authors" ("id", "name")
SELECT "id", "name"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";
