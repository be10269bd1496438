-- Colonnade migration 0002 take_over_column_name: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: posts.title comes back empty

-- drop index idx_posts_title on posts
-- rename column posts.title to headline
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'headline' -> '1'
ALTER TABLE `posts`
  DROP INDEX `idx_posts_title`,
  RENAME COLUMN `title` TO `headline`;

-- add column posts.title (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '1'
ALTER TABLE `posts` ADD COLUMN `title` varchar(40);

-- rewrite title in the rows of posts
-- batch: 10000 rows of `posts` by `id`
UPDATE `posts` SET `title` = '' WHERE /* each batch */ TRUE;

-- change column posts.title: null allowed becomes refused
-- create index idx_posts_title on posts (title)
-- create index idx_posts_headline on posts (headline)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('idx_posts_title', 'idx_posts_headline') -> '2'
ALTER TABLE `posts`
  MODIFY COLUMN `title` varchar(40) NOT NULL,
  ADD INDEX `idx_posts_title` (`title`),
  ADD INDEX `idx_posts_headline` (`headline`);
