-- Colonnade migration 0002 rename_column_read_through_view: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view names
DROP VIEW "names";

-- rename column authors.called to name
ALTER TABLE "authors" RENAME COLUMN "called" TO "name";

-- create view names
CREATE VIEW "names" ("name", "letters") AS
SELECT
  "a"."name",
  "a"."letters"
FROM "authors" AS "a";
