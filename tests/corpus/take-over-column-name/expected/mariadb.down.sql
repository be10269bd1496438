-- Colonnade migration 0002 take_over_column_name: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: posts.title comes back empty

-- drop index idx_posts_title on posts
-- rename column posts.title to headline
ALTER TABLE `posts`
  DROP INDEX `idx_posts_title`,
  RENAME COLUMN `title` TO `headline`;

-- add column posts.title (varchar(40), null)
ALTER TABLE `posts` ADD COLUMN `title` varchar(40);

-- rewrite title in the rows of posts
UPDATE `posts` SET `title` = '';

-- change column posts.title: null allowed becomes refused
-- create index idx_posts_title on posts (title)
-- create index idx_posts_headline on posts (headline)
ALTER TABLE `posts`
  MODIFY COLUMN `title` varchar(40) NOT NULL,
  ADD INDEX `idx_posts_title` (`title`),
  ADD INDEX `idx_posts_headline` (`headline`);
