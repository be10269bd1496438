-- Colonnade migration 0002 take_over_table_name: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of posts; the values of comments.post_id

-- drop foreign key fk_comments_post_id of comments
ALTER TABLE "comments" DROP CONSTRAINT "fk_comments_post_id";

-- drop table posts
DROP TABLE "posts";

-- drop column comments.post_id
ALTER TABLE "comments" DROP COLUMN "post_id";

-- rename table articles to posts
ALTER TABLE "articles" RENAME TO "posts";

-- rename primary key pk_articles to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_articles" TO "pk_posts";

-- rename index idx_articles_title to idx_posts_title on posts
ALTER INDEX "idx_articles_title" RENAME TO "idx_posts_title";
