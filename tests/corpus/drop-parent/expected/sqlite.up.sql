-- Colonnade migration 0002 drop_parent: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of authors

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id" integer,
  "title"     text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 200)
);
INSERT INTO "colonnade_new_posts" ("id", "author_id", "title")
SELECT "id", "author_id", "title"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";

-- drop table authors
DROP TABLE "authors";
