-- Colonnade migration 0002 take_over_table_name: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of posts; the values of comments.post_id

-- drop foreign key fk_comments_post_id of comments
-- drop index fk_comments_post_id on comments
ALTER TABLE `comments`
  DROP FOREIGN KEY `fk_comments_post_id`,
  DROP INDEX `fk_comments_post_id`;

-- drop column comments.post_id
ALTER TABLE `comments` DROP COLUMN `post_id`;

-- drop table posts
DROP TABLE `posts`;

-- rename table articles to posts
ALTER TABLE `articles` RENAME TO `posts`;

-- rename index idx_articles_title to idx_posts_title on posts
ALTER TABLE `posts` RENAME INDEX `idx_articles_title` TO `idx_posts_title`;
