-- Colonnade migration 0002 rename_json_read_through_view: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view known
DROP VIEW "known";

-- rename column accounts.details to facts
ALTER TABLE "accounts" RENAME COLUMN "details" TO "facts";

-- create view known
CREATE VIEW "known" ("name", "facts") AS
SELECT
  "a"."name",
  "a"."facts"
FROM "accounts" AS "a";
