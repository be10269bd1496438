-- Colonnade migration 0002 change_view: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- drop view activity
DROP VIEW "activity";

-- rename column posts.title to headline
ALTER TABLE "posts" RENAME COLUMN "title" TO "headline";

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id" integer NOT NULL,
  "headline"  text NOT NULL,
  CONSTRAINT "ck_posts_headline__type" CHECK (length("headline") <= 250),
  CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")
);
INSERT INTO "colonnade_new_posts" ("id", "author_id", "headline")
SELECT "id", "author_id", "headline"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";

-- create view activity
CREATE VIEW "activity" ("author", "posts", "last_headline") AS
SELECT
  "a"."name",
  count("p"."id"),
  max("p"."headline")
FROM "authors" AS "a"
LEFT JOIN "posts" AS "p" ON "p"."author_id" = "a"."id"
GROUP BY "a"."id", "a"."name";
