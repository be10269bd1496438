-- Colonnade migration 0002 retype_under_views: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view unread
DROP VIEW "unread";

-- drop view most_popular
DROP VIEW "most_popular";

-- drop view popular
DROP VIEW "popular";

-- change column posts.title: type varchar(50) becomes varchar(80)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(80) COLLATE "C";

-- change column posts.likes: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "posts" ALTER COLUMN "likes" TYPE bigint;

-- create view popular
CREATE VIEW "popular" ("id", "likes") AS
SELECT
  "p"."id",
  "p"."likes"
FROM "posts" AS "p"
WHERE "p"."likes" > 2;

-- create view most_popular
CREATE VIEW "most_popular" ("id") AS
SELECT
  "v"."id"
FROM "popular" AS "v"
WHERE "v"."likes" > 100;
COMMENT ON VIEW "most_popular" IS 'Reads the view above, and changes itself.';

-- create view unread
CREATE VIEW "unread" ("id") AS
SELECT
  "m"."id"
FROM "most_popular" AS "m";
