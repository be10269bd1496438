-- Colonnade migration 0002 rename_column_read_through_view: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view names
DROP VIEW "names";

-- rename column authors.called to name
ALTER TABLE "authors" RENAME COLUMN "called" TO "name";

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"      integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name"    text NOT NULL,
  "born"    integer NOT NULL,
  "letters" integer GENERATED ALWAYS AS (length("name")) VIRTUAL,
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 100),
  CONSTRAINT "ck_authors_named" CHECK ("name" <> '')
);
INSERT INTO "colonnade_new_authors" ("id", "name", "born")
SELECT "id", "name", "born"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";

-- create view names
CREATE VIEW "names" ("name", "letters") AS
SELECT
  "a"."name",
  "a"."letters"
FROM "authors" AS "a";
