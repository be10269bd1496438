-- Colonnade migration 0002 drop_table_under_view: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view liked_titles
DROP VIEW "liked_titles";

-- drop view liked
DROP VIEW "liked";

-- create table likes
CREATE TABLE "likes" (
  "id"      integer NOT NULL CONSTRAINT "pk_likes" PRIMARY KEY AUTOINCREMENT,
  "post_id" integer NOT NULL,
  CONSTRAINT "fk_likes_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);

-- create view liked
CREATE VIEW "liked" ("id", "title") AS
SELECT
  "p"."id",
  "p"."title"
FROM "posts" AS "p"
JOIN "likes" AS "l" ON "l"."post_id" = "p"."id";

-- create view liked_titles
CREATE VIEW "liked_titles" ("title") AS
SELECT
  "l"."title"
FROM "liked" AS "l";
