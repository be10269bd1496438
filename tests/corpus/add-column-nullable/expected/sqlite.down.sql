-- Colonnade migration 0002 add_column_nullable: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of authors.email

-- rebuild table authors: without column email
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
