-- Colonnade migration 0002 rename_key_and_drop_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column authors.number to id
ALTER TABLE "authors" RENAME COLUMN "number" TO "id";

-- rename column posts.writer to author_id
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author_id";

-- add column authors.legacy (text, null)
ALTER TABLE "authors" ADD COLUMN "legacy" text
  CONSTRAINT "ck_authors_legacy__type" CHECK (length("legacy") <= 20);

-- rebuild table posts: new column draft
CREATE TABLE "colonnade_new_posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id" integer NOT NULL,
  "draft"     text,
  CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "author_id")
SELECT "id", "author_id"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
