-- Colonnade migration 0002 add_table: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- create table posts
CREATE TABLE "posts" (
  "id"           integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "author_id"    integer NOT NULL,
  "title"        text NOT NULL,
  "state"        text NOT NULL DEFAULT 'draft',
  "published_at" text,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 200),
  CONSTRAINT "ck_posts_state__values" CHECK ("state" IN ('draft', 'published')),
  CONSTRAINT "ck_posts_published_at__type" CHECK ("published_at" IS strftime('%Y-%m-%d %H:%M:%f', "published_at")),
  CONSTRAINT "ck_posts_title" CHECK (length("title") > 0),
  CONSTRAINT "fk_posts_author_id" FOREIGN KEY ("author_id") REFERENCES "authors" ("id") ON DELETE CASCADE
);

-- create index idx_posts_author_id_published_at on posts (author_id, published_at)
CREATE INDEX "idx_posts_author_id_published_at" ON "posts" ("author_id", "published_at");
