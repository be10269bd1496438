-- Colonnade migration 0002 take_over_column_name: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of posts.title

-- rename column posts.title to colonnade_old_title
ALTER TABLE "posts" RENAME COLUMN "title" TO "colonnade_old_title";

-- rename column posts.headline to title
ALTER TABLE "posts" RENAME COLUMN "headline" TO "title";

-- rebuild table posts: without column colonnade_old_title
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
