-- Colonnade migration 0002 rename_column_read_through_view: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view names
DROP VIEW "names";

-- rename column authors.name to called
ALTER TABLE "authors" RENAME COLUMN "name" TO "called";

-- rebuild table authors: its constraints change
CREATE TABLE "colonnade_new_authors" (
  "id"      integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "called"  text NOT NULL,
  "born"    integer NOT NULL,
  "letters" integer GENERATED ALWAYS AS (length("called")) VIRTUAL,
  CONSTRAINT "ck_authors_called__type" CHECK (length("called") <= 100),
  CONSTRAINT "ck_authors_named" CHECK ("called" <> '')
);
INSERT INTO "colonnade_new_authors" ("id", "called", "born")
SELECT "id", "called", "born"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";

-- create view names
CREATE VIEW "names" ("called", "letters") AS
SELECT
  "a"."called",
  "a"."letters"
FROM "authors" AS "a";
