-- Colonnade migration 0002 displace_column_read_by_generated: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: posts.size comes back empty

-- drop index idx_posts_doubled on posts
DROP INDEX `idx_posts_doubled` ON `posts`;

-- drop column posts.doubled
-- rename column posts.size to length
ALTER TABLE `posts`
  DROP COLUMN `doubled`,
  RENAME COLUMN `size` TO `length`;

-- add column posts.size (int, null)
ALTER TABLE `posts` ADD COLUMN `size` int;

-- rewrite size in the rows of posts
UPDATE `posts` SET `size` = 0;

-- change column posts.size: null allowed becomes refused
-- add column posts.doubled (int, not null)
-- create index idx_posts_doubled on posts (doubled)
ALTER TABLE `posts`
  MODIFY COLUMN `size` int NOT NULL,
  ADD COLUMN `doubled` int GENERATED ALWAYS AS (`size` * 2) STORED,
  ADD INDEX `idx_posts_doubled` (`doubled`);
