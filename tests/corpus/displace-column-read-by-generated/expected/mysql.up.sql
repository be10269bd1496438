-- Colonnade migration 0002 displace_column_read_by_generated: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.size

-- drop index idx_posts_doubled on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_doubled' -> '0'
DROP INDEX `idx_posts_doubled` ON `posts`;

-- drop column posts.doubled
-- drop column posts.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('doubled', 'size') -> '0'
ALTER TABLE `posts`
  DROP COLUMN `doubled`,
  DROP COLUMN `size`;

-- rename column posts.length to size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'length' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'size' -> '1'
ALTER TABLE `posts` RENAME COLUMN `length` TO `size`;

-- add column posts.doubled (int, not null)
-- create index idx_posts_doubled on posts (doubled)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'doubled' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_doubled' -> '1'
ALTER TABLE `posts`
  ADD COLUMN `doubled` int GENERATED ALWAYS AS (`size` * 2) STORED NOT NULL,
  ADD INDEX `idx_posts_doubled` (`doubled`);
