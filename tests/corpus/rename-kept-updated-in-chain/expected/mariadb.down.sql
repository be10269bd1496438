-- Colonnade migration 0002 rename_kept_updated_in_chain: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table posts to drafts
ALTER TABLE `posts` RENAME TO `drafts`;

-- rename table archive to posts
ALTER TABLE `archive` RENAME TO `posts`;

-- drop foreign key fk_posts_post_id of drafts
-- drop index fk_posts_post_id on drafts
-- add foreign key fk_drafts_post_id: drafts (post_id) to posts (id) on delete cascade
-- change column drafts.title: null refused becomes allowed
ALTER TABLE `drafts`
  DROP FOREIGN KEY `fk_posts_post_id`,
  DROP INDEX `fk_posts_post_id`,
  ADD CONSTRAINT `fk_drafts_post_id` FOREIGN KEY (`post_id`) REFERENCES `posts` (`id`) ON DELETE CASCADE,
  MODIFY COLUMN `title` varchar(40);

-- change column posts.title: null refused becomes allowed
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(40);
