-- Colonnade migration 0002 replace_view_by_table: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of activity

-- drop view active_authors
DROP VIEW "active_authors";

-- drop table activity
DROP TABLE "activity";

-- create view activity
CREATE VIEW "activity" ("author_id") AS
SELECT
  "p"."author_id"
FROM "posts" AS "p";
