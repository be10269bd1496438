-- Colonnade migration 0002 rename_column_read_through_view: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view names
DROP VIEW "names";

-- rename column authors.name to called
ALTER TABLE "authors" RENAME COLUMN "name" TO "called";

-- create view names
CREATE VIEW "names" ("called", "letters") AS
SELECT
  "a"."called",
  "a"."letters"
FROM "authors" AS "a";
