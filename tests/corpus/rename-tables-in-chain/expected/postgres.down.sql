-- Colonnade migration 0002 rename_tables_in_chain: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename table posts to drafts
ALTER TABLE "posts" RENAME TO "drafts";

-- rename table articles to posts
ALTER TABLE "articles" RENAME TO "posts";

-- rename column comments.article_id to post_id
ALTER TABLE "comments" RENAME COLUMN "article_id" TO "post_id";

-- rename primary key pk_posts to pk_drafts on drafts
ALTER TABLE "drafts" RENAME CONSTRAINT "pk_posts" TO "pk_drafts";

-- rename foreign key fk_posts_parent_id to fk_drafts_parent_id on drafts
ALTER TABLE "drafts" RENAME CONSTRAINT "fk_posts_parent_id" TO "fk_drafts_parent_id";

-- rename index idx_posts_title to idx_drafts_title on drafts
ALTER INDEX "idx_posts_title" RENAME TO "idx_drafts_title";

-- rename primary key pk_articles to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_articles" TO "pk_posts";

-- rename foreign key fk_articles_draft_id to fk_posts_draft_id on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_articles_draft_id" TO "fk_posts_draft_id";

-- rename index idx_articles_title to idx_posts_title on posts
ALTER INDEX "idx_articles_title" RENAME TO "idx_posts_title";

-- rename foreign key fk_comments_article_id to fk_comments_post_id on comments
ALTER TABLE "comments" RENAME CONSTRAINT "fk_comments_article_id" TO "fk_comments_post_id";
