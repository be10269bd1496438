-- Colonnade migration 0002 drop_parent: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: authors comes empty, so fk_posts_author_id refuses this way while posts.author_id has values

-- guard: author_id of posts has a value, and authors comes empty
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "posts"."author_id" IS NOT NULL
  ORDER BY "id"
  LIMIT 3;

-- create table authors
CREATE TABLE "authors" (
  "id"   integer NOT NULL CONSTRAINT "pk_authors" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_authors_name__type" CHECK (length("name") <= 100)
);

-- rebuild table posts: its constraints change
CREATE TABLE "colonnade_new_posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id" integer,
  "title"     text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 200),
  CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id")
);
INSERT INTO "colonnade_new_posts" ("id", "author_id", "title")
SELECT "id", "author_id", "title"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";
