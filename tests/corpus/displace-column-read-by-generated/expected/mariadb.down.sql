-- Colonnade migration 0002 displace_column_read_by_generated: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: posts.size comes back empty

-- drop index idx_posts_doubled on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_doubled' -> '0'
DROP INDEX `idx_posts_doubled` ON `posts`;

-- drop column posts.doubled
-- rename column posts.size to length
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('doubled', 'size') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'length' -> '1'
ALTER TABLE `posts`
  DROP COLUMN `doubled`,
  RENAME COLUMN `size` TO `length`;

-- add column posts.size (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'size' -> '1'
ALTER TABLE `posts` ADD COLUMN `size` int;

-- rewrite size in the rows of posts
-- batch: 10000 rows of `posts` by `id`
UPDATE `posts` SET `size` = 0 WHERE /* each batch */ TRUE;

-- change column posts.size: null allowed becomes refused
-- add column posts.doubled (int, not null)
-- create index idx_posts_doubled on posts (doubled)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'doubled' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_doubled' -> '1'
ALTER TABLE `posts`
  MODIFY COLUMN `size` int NOT NULL,
  ADD COLUMN `doubled` int GENERATED ALWAYS AS (`size` * 2) STORED,
  ADD INDEX `idx_posts_doubled` (`doubled`);
