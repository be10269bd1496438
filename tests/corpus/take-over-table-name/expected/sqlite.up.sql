-- Colonnade migration 0002 take_over_table_name: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of posts; the values of comments.post_id

-- drop table posts
DROP TABLE "posts";

-- rebuild table comments: without column post_id
CREATE TABLE "colonnade_new_comments" (
  "id"         integer NOT NULL CONSTRAINT "pk_comments" PRIMARY KEY AUTOINCREMENT,
  "article_id" integer NOT NULL,
  CONSTRAINT "fk_comments_article_id" FOREIGN KEY ("article_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_comments" ("id", "article_id")
SELECT "id", "article_id"
FROM "comments";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_comments';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_comments', seq FROM sqlite_sequence WHERE name = 'comments';
DROP TABLE "comments";
ALTER TABLE "colonnade_new_comments" RENAME TO "comments";

-- rename table articles to posts
ALTER TABLE "articles" RENAME TO "posts";

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"    integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 60)
);
INSERT INTO "colonnade_new_posts" ("id", "title")
SELECT "id", "title"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE INDEX "idx_posts_title" ON "posts" ("title");
