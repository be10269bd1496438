-- Colonnade migration 0002 change_view_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view titles
DROP VIEW "titles";

-- drop view post_list
DROP VIEW "post_list";

-- create view post_list
CREATE VIEW "post_list" ("id", "title") AS
SELECT
  "p"."id",
  "p"."title"
FROM "posts" AS "p";
COMMENT ON VIEW "post_list" IS 'The old comment.';

-- create view titles
CREATE VIEW "titles" ("title") AS
SELECT
  "l"."title"
FROM "post_list" AS "l";
