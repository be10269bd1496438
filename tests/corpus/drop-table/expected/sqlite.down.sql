-- Colonnade migration 0002 drop_table: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table posts
CREATE TABLE "posts" (
  "id"        integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id" integer NOT NULL,
  "title"     text NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 200),
  CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE
);
