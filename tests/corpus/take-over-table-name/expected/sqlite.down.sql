-- Colonnade migration 0002 take_over_table_name: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table posts to articles
ALTER TABLE "posts" RENAME TO "articles";

-- drop index idx_posts_title on articles
DROP INDEX "idx_posts_title";

-- rebuild table articles: its constraints change
CREATE TABLE "colonnade_new_articles" (
  "id"    integer NOT NULL CONSTRAINT "pk_articles" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_articles_title__type" CHECK (length("title") <= 60)
);
INSERT INTO "colonnade_new_articles" ("id", "title")
SELECT "id", "title"
FROM "articles";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_articles';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_articles', seq FROM sqlite_sequence WHERE name = 'articles';
DROP TABLE "articles";
ALTER TABLE "colonnade_new_articles" RENAME TO "articles";
CREATE INDEX "idx_articles_title" ON "articles" ("title");

-- create table posts
CREATE TABLE "posts" (
  "id"    integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 40)
);

-- add column comments.post_id (integer, null)
ALTER TABLE "comments" ADD COLUMN "post_id" integer
  CONSTRAINT "fk_comments_post_id" REFERENCES "posts" ("id") ON DELETE CASCADE;

-- create index idx_posts_title on posts (title)
CREATE INDEX "idx_posts_title" ON "posts" ("title");
