-- Colonnade migration 0002 take_over_column_name: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.title

-- drop index idx_posts_headline on posts
-- drop index idx_posts_title on posts
ALTER TABLE `posts`
  DROP INDEX `idx_posts_headline`,
  DROP INDEX `idx_posts_title`;

-- drop column posts.title
ALTER TABLE `posts` DROP COLUMN `title`;

-- rename column posts.headline to title
-- create index idx_posts_title on posts (title)
ALTER TABLE `posts`
  RENAME COLUMN `headline` TO `title`,
  ADD INDEX `idx_posts_title` (`title`);
