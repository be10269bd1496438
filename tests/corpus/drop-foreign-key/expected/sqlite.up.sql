-- Colonnade migration 0002 drop_foreign_key: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"       integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "owner_id" integer NOT NULL,
  "title"    text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 60)
);
INSERT INTO "colonnade_new_posts" ("id", "owner_id", "title")
SELECT "id", "owner_id", "title"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
