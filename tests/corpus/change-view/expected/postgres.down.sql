-- Colonnade migration 0002 change_view: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: headline of posts is longer than 200 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE char_length("headline") > 200 ORDER BY "id" LIMIT 3;

-- drop view activity
DROP VIEW "activity";

-- rename column posts.headline to title
ALTER TABLE "posts" RENAME COLUMN "headline" TO "title";

-- change column posts.title: type varchar(250) becomes varchar(200)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(200) COLLATE "C";

-- create view activity
CREATE VIEW "activity" ("author_id", "posts") AS
SELECT
  "p"."author_id",
  count(*)
FROM "posts" AS "p"
GROUP BY "p"."author_id";
