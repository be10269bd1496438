-- Colonnade migration 0002 narrow_text: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: title of posts is longer than 50 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE length("title") > 50 ORDER BY "id" LIMIT 3;

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id" integer NOT NULL,
  "title"     text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 50),
  CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "author_id", "title")
SELECT "id", "author_id", "title"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
