-- Colonnade migration 0002 take_over_table_name: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of posts; the values of comments.post_id

-- drop foreign key fk_comments_post_id of comments
-- drop index fk_comments_post_id on comments
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'comments' AND constraint_name = 'fk_comments_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'comments' AND index_name = 'fk_comments_post_id' -> '0'
ALTER TABLE `comments`
  DROP FOREIGN KEY `fk_comments_post_id`,
  DROP INDEX `fk_comments_post_id`;

-- drop column comments.post_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'comments' AND column_name = 'post_id' -> '0'
ALTER TABLE `comments` DROP COLUMN `post_id`;

-- drop table posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
DROP TABLE `posts`;

-- rename table articles to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'articles' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `articles` RENAME TO `posts`;

-- rename index idx_articles_title to idx_posts_title on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_articles_title' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title' -> '1'
ALTER TABLE `posts` RENAME INDEX `idx_articles_title` TO `idx_posts_title`;
