-- Colonnade migration 0002 rename_kept_updated_in_chain: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table posts to drafts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'drafts' -> '1'
ALTER TABLE `posts` RENAME TO `drafts`;

-- rename table archive to posts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'archive' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'posts' -> '1'
ALTER TABLE `archive` RENAME TO `posts`;

-- drop foreign key fk_posts_post_id of drafts
-- drop index fk_posts_post_id on drafts
-- add foreign key fk_drafts_post_id: drafts (post_id) to posts (id) on delete cascade
-- change column drafts.title: null refused becomes allowed
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'drafts' AND constraint_name = 'fk_posts_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'drafts' AND index_name = 'fk_posts_post_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'drafts' AND constraint_name = 'fk_drafts_post_id' -> '1'
ALTER TABLE `drafts`
  DROP FOREIGN KEY `fk_posts_post_id`,
  DROP INDEX `fk_posts_post_id`,
  ADD CONSTRAINT `fk_drafts_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  MODIFY COLUMN `title` varchar(40);

-- change column posts.title: null refused becomes allowed
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(40);
