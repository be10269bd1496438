-- Colonnade migration 0002 rename_tables_in_chain: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table posts to articles
ALTER TABLE "posts" RENAME TO "articles";

-- rename table drafts to posts
ALTER TABLE "drafts" RENAME TO "posts";

-- rename column comments.post_id to article_id
ALTER TABLE "comments" RENAME COLUMN "post_id" TO "article_id";

-- drop index idx_posts_title on articles
DROP INDEX "idx_posts_title";

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title"     text NOT NULL,
  "parent_id" integer,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "fk_posts_parent_id" FOREIGN KEY ("parent_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "title", "parent_id")
SELECT "id", "title", "parent_id"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE INDEX "idx_posts_title" ON "posts" ("title");

-- rebuild table articles: its constraints change
CREATE TABLE "colonnade_new_articles" (
  "id"       integer NOT NULL CONSTRAINT "pk_articles" PRIMARY KEY AUTOINCREMENT,
  "title"    text NOT NULL,
  "draft_id" integer NOT NULL,
  CONSTRAINT "ck_articles_title__type" CHECK (length("title") <= 60),
  CONSTRAINT "fk_articles_draft_id" FOREIGN KEY ("draft_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_articles" ("id", "title", "draft_id")
SELECT "id", "title", "draft_id"
FROM "articles";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_articles';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_articles', seq FROM sqlite_sequence WHERE name = 'articles';
DROP TABLE "articles";
ALTER TABLE "colonnade_new_articles" RENAME TO "articles";
CREATE INDEX "idx_articles_title" ON "articles" ("title");

-- rebuild table comments: its constraints change
CREATE TABLE "colonnade_new_comments" (
  "id"         integer NOT NULL CONSTRAINT "pk_comments" PRIMARY KEY AUTOINCREMENT,
  "article_id" integer NOT NULL,
  CONSTRAINT "fk_comments_article_id" FOREIGN KEY ("article_id") REFERENCES "articles" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_comments" ("id", "article_id")
SELECT "id", "article_id"
FROM "comments";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_comments';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_comments', seq FROM sqlite_sequence WHERE name = 'comments';
DROP TABLE "comments";
ALTER TABLE "colonnade_new_comments" RENAME TO "comments";
