-- Colonnade migration 0002 rename_key_and_drop_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of authors.legacy; the values of posts.draft

-- rename column authors.id to number
ALTER TABLE "authors" RENAME COLUMN "id" TO "number";

-- rebuild table authors: without column legacy
CREATE TABLE "colonnade_new_authors" (
  "number" integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name"   text NOT NULL,
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 100)
);
INSERT INTO "colonnade_new_authors" ("number", "name")
SELECT "number", "name"
FROM "authors";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_authors';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_authors', seq FROM sqlite_sequence WHERE name = 'authors';
DROP TABLE "authors";
ALTER TABLE "colonnade_new_authors" RENAME TO "authors";

-- rename column posts.author_id to writer
ALTER TABLE "posts" RENAME COLUMN "author_id" TO "writer";

-- rebuild table posts: without column draft
CREATE TABLE "colonnade_new_posts" (
  "id"     integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "writer" integer NOT NULL,
  CONSTRAINT "fk_posts_writer" FOREIGN KEY ("writer") REFERENCES "authors" ("number") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_posts" ("id", "writer")
SELECT "id", "writer"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
