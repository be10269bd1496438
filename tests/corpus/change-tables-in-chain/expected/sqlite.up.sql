-- Colonnade migration 0002 change_tables_in_chain: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: title of posts is not unique
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "title" IN (SELECT "title" FROM "posts" GROUP BY "title" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- rename table posts to articles
ALTER TABLE "posts" RENAME TO "articles";

-- rename table drafts to posts
ALTER TABLE "drafts" RENAME TO "posts";

-- rename column articles.draft_id to post_id
ALTER TABLE "articles" RENAME COLUMN "draft_id" TO "post_id";

-- rebuild table posts: size meaning integer becomes bigint
CREATE TABLE "colonnade_new_posts" (
  "id"    integer NOT NULL CONSTRAINT "pk_posts" PRIMARY KEY AUTOINCREMENT,
  "title" text NOT NULL,
  "size"  integer NOT NULL,
  CONSTRAINT "ck_posts_title__type" CHECK (length("title") <= 50),
  CONSTRAINT "ck_posts_sane" CHECK ("size" > -10)
);
INSERT INTO "colonnade_new_posts" ("id", "title", "size")
SELECT "id", "title", "size"
FROM "posts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_posts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_posts', seq FROM sqlite_sequence WHERE name = 'posts';
DROP TABLE "posts";
ALTER TABLE "colonnade_new_posts" RENAME TO "posts";

-- rebuild table articles: its constraints change
CREATE TABLE "colonnade_new_articles" (
  "id"      integer NOT NULL CONSTRAINT "pk_articles" PRIMARY KEY AUTOINCREMENT,
  "title"   text NOT NULL,
  "post_id" integer NOT NULL,
  CONSTRAINT "uq_articles_title" UNIQUE ("title"),
  CONSTRAINT "ck_articles_title__type" CHECK (length("title") <= 70),
  CONSTRAINT "fk_articles_post_id" FOREIGN KEY ("post_id") REFERENCES "posts" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_articles" ("id", "title", "post_id")
SELECT "id", "title", "post_id"
FROM "articles";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_articles';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_articles', seq FROM sqlite_sequence WHERE name = 'articles';
DROP TABLE "articles";
ALTER TABLE "colonnade_new_articles" RENAME TO "articles";
