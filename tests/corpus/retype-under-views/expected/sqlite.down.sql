-- Colonnade migration 0002 retype_under_views: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: likes of posts cannot become integer
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "likes" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: title of posts is longer than 50 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE length("title") > 50 ORDER BY "id" LIMIT 3;

-- drop view unread
DROP VIEW "unread";

-- drop view most_popular
DROP VIEW "most_popular";

-- drop view popular
DROP VIEW "popular";

-- rebuild table posts: likes meaning bigint becomes integer
CREATE TABLE "colonnade_new_posts" (
  "id"    integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  "likes" integer NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 50)
);
INSERT INTO "colonnade_new_posts" ("id", "title", "likes")
SELECT "id", "title", "likes"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";

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
WHERE "v"."likes" > 10;

-- create view unread
CREATE VIEW "unread" ("id") AS
SELECT
  "m"."id"
FROM "most_popular" AS "m";
