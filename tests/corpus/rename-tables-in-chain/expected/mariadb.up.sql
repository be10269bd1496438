-- Colonnade migration 0002 rename_tables_in_chain: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table posts to articles
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'articles' -> '1'
ALTER TABLE `posts` RENAME TO `articles`;

-- rename table drafts to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'drafts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `drafts` RENAME TO `posts`;

-- rename column comments.post_id to article_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'comments' AND column_name = 'post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'comments' AND column_name = 'article_id' -> '1'
ALTER TABLE `comments` RENAME COLUMN `post_id` TO `article_id`;

-- drop foreign key fk_drafts_parent_id of posts
-- drop index fk_drafts_parent_id on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_drafts_parent_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_drafts_parent_id' -> '0'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_drafts_parent_id`,
  DROP INDEX `fk_drafts_parent_id`;

-- add foreign key fk_posts_parent_id: posts (parent_id) to posts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_parent_id' -> '1'
ALTER TABLE `posts`
  ADD CONSTRAINT `fk_posts_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE;

-- rename index idx_posts_title to idx_articles_title on articles
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'idx_posts_title' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'idx_articles_title' -> '1'
ALTER TABLE `articles` RENAME INDEX `idx_posts_title` TO `idx_articles_title`;

-- rename index idx_drafts_title to idx_posts_title on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_drafts_title' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title' -> '1'
ALTER TABLE `posts` RENAME INDEX `idx_drafts_title` TO `idx_posts_title`;

-- drop foreign key fk_posts_draft_id of articles
-- drop index fk_posts_draft_id on articles
-- add foreign key fk_articles_draft_id: articles (draft_id) to posts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'articles' AND constraint_name = 'fk_posts_draft_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'articles' AND index_name = 'fk_posts_draft_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'articles' AND constraint_name = 'fk_articles_draft_id' -> '1'
ALTER TABLE `articles`
  DROP FOREIGN KEY `fk_posts_draft_id`,
  DROP INDEX `fk_posts_draft_id`,
  ADD CONSTRAINT `fk_articles_draft_id` FOREIGN KEY (`draft_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE;

-- drop foreign key fk_comments_post_id of comments
-- drop index fk_comments_post_id on comments
-- add foreign key fk_comments_article_id: comments (article_id) to articles (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'comments' AND constraint_name = 'fk_comments_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'comments' AND index_name = 'fk_comments_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'comments' AND constraint_name = 'fk_comments_article_id' -> '1'
ALTER TABLE `comments`
  DROP FOREIGN KEY `fk_comments_post_id`,
  DROP INDEX `fk_comments_post_id`,
  ADD CONSTRAINT `fk_comments_article_id` FOREIGN KEY (`article_id`) REFERENCES `articles` (`id`) ON DELETE CASCADE;
