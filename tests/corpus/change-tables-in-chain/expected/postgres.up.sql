-- Colonnade migration 0002 change_tables_in_chain: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
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

-- rename primary key pk_posts to pk_articles on articles
ALTER TABLE "articles" RENAME CONSTRAINT "pk_posts" TO "pk_articles";

-- rename primary key pk_drafts to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_drafts" TO "pk_posts";

-- rename foreign key fk_posts_draft_id to fk_articles_post_id on articles
ALTER TABLE "articles" RENAME CONSTRAINT "fk_posts_draft_id" TO "fk_articles_post_id";

-- change column posts.title: type varchar(40) becomes varchar(50)
ALTER TABLE "posts" ALTER COLUMN "title" TYPE varchar(50) COLLATE "C";

-- change column posts.size: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "posts" ALTER COLUMN "size" TYPE bigint;

-- change column articles.title: type varchar(60) becomes varchar(70)
ALTER TABLE "articles" ALTER COLUMN "title" TYPE varchar(70) COLLATE "C";

-- add unique uq_articles_title on articles (title)
ALTER TABLE "articles" ADD CONSTRAINT "uq_articles_title" UNIQUE ("title");

-- add check ck_posts_sane on posts: size > -10
ALTER TABLE "posts" ADD CONSTRAINT "ck_posts_sane" CHECK ("size" > -10);
