-- Colonnade migration 0002 change_tables_in_chain: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: title of posts is longer than 40 characters
SELECT "id", count(*) OVER () FROM "posts" WHERE char_length("title") > 40 ORDER BY "id" LIMIT 3;

-- guard: size of posts cannot become integer
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "size" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: title of articles is longer than 60 characters
SELECT "id", count(*) OVER () FROM "articles" WHERE char_length("title") > 60 ORDER BY "id" LIMIT 3;

-- drop check ck_posts_sane on posts
ALTER TABLE "posts" DROP CONSTRAINT "ck_posts_sane";

-- drop unique uq_articles_title on articles
ALTER TABLE "articles" DROP CONSTRAINT "uq_articles_title";

-- rename table posts to drafts
ALTER TABLE "posts" RENAME TO "drafts";

-- rename table articles to posts
ALTER TABLE "articles" RENAME TO "posts";

-- rename column posts.post_id to draft_id
ALTER TABLE "posts" RENAME COLUMN "post_id" TO "draft_id";

-- rename primary key pk_posts to pk_drafts on drafts
ALTER TABLE "drafts" RENAME CONSTRAINT "pk_posts" TO "pk_drafts";

-- rename primary key pk_articles to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_articles" TO "pk_posts";

-- rename foreign key fk_articles_post_id to fk_posts_draft_id on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_articles_post_id" TO "fk_posts_draft_id";

-- change column drafts.title: type varchar(50) becomes varchar(40)
ALTER TABLE "drafts" ALTER COLUMN "title" TYPE varchar(40) COLLATE "C";

-- change column drafts.size: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "drafts" ALTER COLUMN "size" TYPE integer;

-- change column posts.title: type varchar(70) becomes varchar(60)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(60) COLLATE "C";
