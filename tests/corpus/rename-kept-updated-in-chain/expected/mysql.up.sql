-- Colonnade migration 0002 rename_kept_updated_in_chain: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of archive.title become its backfill; nulls of posts.title become its backfill

-- rename table posts to archive
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'archive' -> '1'
ALTER TABLE `posts` RENAME TO `archive`;

-- rename table drafts to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'drafts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `drafts` RENAME TO `posts`;

-- drop foreign key fk_drafts_post_id of posts
-- drop index fk_drafts_post_id on posts
-- add foreign key fk_posts_post_id: posts (post_id) to archive (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_drafts_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_drafts_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_post_id' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_drafts_post_id`,
  DROP INDEX `fk_drafts_post_id`,
  ADD CONSTRAINT `fk_posts_post_id` FOREIGN KEY (`post_id`) REFERENCES `archive` (`id`) ON DELETE CASCADE;

-- rewrite title in the rows of archive
-- batch: 10000 rows of `archive` by `id`
UPDATE `archive`
  SET `title` = coalesce(`title`, 'none'), `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- rewrite title in the rows of posts
-- batch: 10000 rows of `posts` by `id`
UPDATE `posts`
  SET `title` = coalesce(`title`, 'none'), `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- change column archive.title: null allowed becomes refused
ALTER TABLE `archive` MODIFY COLUMN `title` varchar(40) NOT NULL;

-- change column posts.title: null allowed becomes refused
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(40) NOT NULL;
