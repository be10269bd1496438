-- Colonnade migration 0002 take_over_column_name: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.title

-- drop index idx_posts_headline on posts
-- drop index idx_posts_title on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('idx_posts_headline', 'idx_posts_title') -> '0'
ALTER TABLE `posts`
  DROP INDEX `idx_posts_headline`,
  DROP INDEX `idx_posts_title`;

-- drop column posts.title
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '0'
ALTER TABLE `posts` DROP COLUMN `title`;

-- rename column posts.headline to title
-- create index idx_posts_title on posts (title)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'headline' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title' -> '1'
ALTER TABLE `posts`
  RENAME COLUMN `headline` TO `title`,
  ADD INDEX `idx_posts_title` (`title`);
