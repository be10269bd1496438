-- Colonnade migration 0002 change_tables_in_chain: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: size of posts cannot become integer
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: title of posts is longer than 40 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE length("title") > 40 ORDER BY "id" LIMIT 3;

-- guard: title of articles is longer than 60 characters
SELECT "id", count(*) OVER () FROM "articles" WHERE length("title") > 60 ORDER BY "id" LIMIT 3;

-- rename table posts to drafts
ALTER TABLE "posts" RENAME TO "drafts";

-- rename table articles to posts
ALTER TABLE "articles" RENAME TO "posts";

-- rename column posts.post_id to draft_id
ALTER TABLE "posts" RENAME COLUMN "post_id" TO "draft_id";

-- rebuild table drafts: size meaning bigint becomes integer
CREATE TABLE "colonnade_new_drafts" (
  "id"    integer NOT NULL CONSTRAINT "pk_drafts" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  "size"  integer NOT NULL,
  CONSTRAINT "ck_drafts_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_drafts" ("id", "title", "size")
SELECT "id", "title", "size"
FROM "drafts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_drafts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_drafts', seq FROM sqlite_sequence WHERE name = 'drafts';
DROP TABLE "drafts";
ALTER TABLE "colonnade_new_drafts" RENAME TO "drafts";

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
