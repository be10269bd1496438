-- Colonnade migration 0002 rename_tables_in_chain: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename table posts to articles
ALTER TABLE "posts" RENAME TO "articles";

-- rename table drafts to posts
ALTER TABLE "drafts" RENAME TO "posts";

-- rename column comments.post_id to article_id
ALTER TABLE "comments" RENAME COLUMN "post_id" TO "article_id";

-- rename primary key pk_posts to pk_articles on articles
ALTER TABLE "articles" RENAME CONSTRAINT "pk_posts" TO "pk_articles";

-- rename primary key pk_drafts to pk_posts on posts
ALTER TABLE "posts" RENAME CONSTRAINT "pk_drafts" TO "pk_posts";

-- rename foreign key fk_drafts_parent_id to fk_posts_parent_id on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_drafts_parent_id" TO "fk_posts_parent_id";

-- rename index idx_posts_title to idx_articles_title on articles
ALTER INDEX "idx_posts_title" RENAME TO "idx_articles_title";

-- rename index idx_drafts_title to idx_posts_title on posts
ALTER INDEX "idx_drafts_title" RENAME TO "idx_posts_title";

-- rename foreign key fk_posts_draft_id to fk_articles_draft_id on articles
ALTER TABLE "articles" RENAME CONSTRAINT "fk_posts_draft_id" TO "fk_articles_draft_id";

-- rename foreign key fk_comments_post_id to fk_comments_article_id on comments
ALTER TABLE "comments" RENAME CONSTRAINT "fk_comments_post_id" TO "fk_comments_article_id";
