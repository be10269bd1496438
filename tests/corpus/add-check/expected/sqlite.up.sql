-- Colonnade migration 0002 add_check: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: a row of authors breaks check ck_authors_name
SELECT "id", count(*) OVER ()
  FROM "authors"
  WHERE NOT (length("name") BETWEEN 1 AND 50)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"   integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 100),
  CONSTRAINT "ck_authors_name" CHECK (length("name") BETWEEN 1 AND 50)
);
INSERT INTO "colonnade_new_authors" ("id", "name")
SELECT "id", "name"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";
