-- Colonnade migration 0002 take_over_column_name: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: posts.title comes back empty

-- rename column posts.title to headline
ALTER TABLE "posts" RENAME COLUMN "title" TO "headline";

-- rebuild table posts: new column title
CREATE TABLE "colonnade_new_posts" (
  "id"       integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title"    text NOT NULL,
  "headline" text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 40),
  CONSTRAINT "ck_posts_headline__type" CHECK (length("headline") <= 60)
);
INSERT INTO "colonnade_new_posts" ("id", "title", "headline")
SELECT "id", '', "headline"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
CREATE INDEX "idx_posts_title" ON "posts" ("title");
CREATE INDEX "idx_posts_headline" ON "posts" ("headline");
