-- Colonnade migration 0002 rename_tables_in_chain: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table posts to drafts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'drafts' -> '1'
ALTER TABLE `posts` RENAME TO `drafts`;

-- rename table articles to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'articles' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `articles` RENAME TO `posts`;

-- rename column comments.article_id to post_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'comments' AND column_name = 'article_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'comments' AND column_name = 'post_id' -> '1'
ALTER TABLE `comments` RENAME COLUMN `article_id` TO `post_id`;

-- drop foreign key fk_posts_parent_id of drafts
-- drop index fk_posts_parent_id on drafts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'drafts' AND constraint_name = 'fk_posts_parent_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'drafts' AND index_name = 'fk_posts_parent_id' -> '0'
ALTER TABLE `drafts`
  DROP FOREIGN KEY `fk_posts_parent_id`,
  DROP INDEX `fk_posts_parent_id`;

-- add foreign key fk_drafts_parent_id: drafts (parent_id) to drafts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'drafts' AND constraint_name = 'fk_drafts_parent_id' -> '1'
ALTER TABLE `drafts`
  ADD CONSTRAINT `fk_drafts_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `drafts` (`id`) ON DELETE CASCADE;

-- rename index idx_posts_title to idx_drafts_title on drafts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'drafts' AND index_name = 'idx_posts_title' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'drafts' AND index_name = 'idx_drafts_title' -> '1'
ALTER TABLE `drafts` RENAME INDEX `idx_posts_title` TO `idx_drafts_title`;

-- drop foreign key fk_articles_draft_id of posts
-- drop index fk_articles_draft_id on posts
-- add foreign key fk_posts_draft_id: posts (draft_id) to drafts (id) on delete cascade
-- rename index idx_articles_title to idx_posts_title on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_articles_draft_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('fk_articles_draft_id', 'idx_articles_title') -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_draft_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_articles_draft_id`,
  DROP INDEX `fk_articles_draft_id`,
  ADD CONSTRAINT `fk_posts_draft_id` FOREIGN KEY (`draft_id`) REFERENCES `drafts` (`id`) ON DELETE CASCADE,
  RENAME INDEX `idx_articles_title` TO `idx_posts_title`;

-- drop foreign key fk_comments_article_id of comments
-- drop index fk_comments_article_id on comments
-- add foreign key fk_comments_post_id: comments (post_id) to posts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'comments' AND constraint_name = 'fk_comments_article_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'comments' AND index_name = 'fk_comments_article_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'comments' AND constraint_name = 'fk_comments_post_id' -> '1'
ALTER TABLE `comments`
  DROP FOREIGN KEY `fk_comments_article_id`,
  DROP INDEX `fk_comments_article_id`,
  ADD CONSTRAINT `fk_comments_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE;
