-- Colonnade migration 0002 displace_column_read_by_generated: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.size

-- drop index idx_posts_doubled on posts
DROP INDEX `idx_posts_doubled` ON `posts`;

-- drop column posts.doubled
-- drop column posts.size
ALTER TABLE `posts`
  DROP COLUMN `doubled`,
  DROP COLUMN `size`;

-- rename column posts.length to size
ALTER TABLE `posts` RENAME COLUMN `length` TO `size`;

-- add column posts.doubled (int, not null)
-- create index idx_posts_doubled on posts (doubled)
ALTER TABLE `posts`
  ADD COLUMN `doubled` int GENERATED ALWAYS AS (`size` * 2) STORED,
  ADD INDEX `idx_posts_doubled` (`doubled`);
