-- Colonnade migration 0002 rename_tables_in_chain: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table posts to drafts
ALTER TABLE "posts" RENAME TO "drafts";

-- rename table articles to posts
ALTER TABLE "articles" RENAME TO "posts";

-- rename column comments.article_id to post_id
ALTER TABLE "comments" RENAME COLUMN "article_id" TO "post_id";

-- drop index idx_posts_title on drafts
DROP INDEX "idx_posts_title";

-- rebuild table drafts: its constraints change
CREATE TABLE "colonnade_new_drafts" (
  "id"        integer NOT NULL CONSTRAINT "pk_drafts" PRIMARY KEY AUTOINCREMENT,
  "title"     text NOT NULL,
  "parent_id" integer,
  CONSTRAINT "ck_drafts_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "fk_drafts_parent_id" FOREIGN KEY ("parent_id") REFERENCES "drafts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_drafts" ("id", "title", "parent_id")
SELECT "id", "title", "parent_id"
FROM "drafts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_drafts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_drafts', seq FROM sqlite_sequence WHERE name = 'drafts';
DROP TABLE "drafts";
ALTER TABLE "colonnade_new_drafts" RENAME TO "drafts";
CREATE INDEX "idx_drafts_title" ON "drafts" ("title");

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"       integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title"    text NOT NULL,
  "draft_id" integer NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 60),
  CONSTRAINT "fk_posts_draft_id" FOREIGN KEY ("draft_id") REFERENCES "drafts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "title", "draft_id")
SELECT "id", "title", "draft_id"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE INDEX "idx_posts_title" ON "posts" ("title");

-- rebuild table comments: its constraints change
CREATE TABLE "colonnade_new_comments" (
  "id"      integer NOT NULL CONSTRAINT "pk_comments" PRIMARY KEY AUTOINCREMENT,
  "post_id" integer NOT NULL,
  CONSTRAINT "fk_comments_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_comments" ("id", "post_id")
SELECT "id", "post_id"
FROM "comments";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_comments';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_comments', seq FROM sqlite_sequence WHERE name = 'comments';
DROP TABLE "comments";
ALTER TABLE "colonnade_new_comments" RENAME TO "comments";
