-- Colonnade migration 0002 drop_view: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create view activity
CREATE VIEW "activity" ("author_id", "posts") AS
SELECT
  "p"."author_id",
  count(*)
FROM "posts" AS "p"
GROUP BY "p"."author_id";
COMMENT ON VIEW "activity" IS 'Who wrote how much. It''s counted when it''s read.';

-- create view busy_authors
CREATE VIEW "busy_authors" ("name") AS
SELECT
  "a"."name"
FROM "authors" AS "a"
JOIN "activity" AS "v" ON "v"."author_id" = "a"."id"
WHERE "v"."posts" > 1;
COMMENT ON VIEW "busy_authors" IS 'Reads a view.';
