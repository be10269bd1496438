-- Colonnade migration 0002 retarget_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: owner_id of posts refers to no row of groups
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `posts`.`owner_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `groups` AS `colonnade_parent` WHERE `colonnade_parent`.`id` = `posts`.`owner_id`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_posts_owner_id of posts
-- drop index fk_posts_owner_id on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_owner_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_posts_owner_id' -> '0'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_owner_id`,
  DROP INDEX `fk_posts_owner_id`;

-- add foreign key fk_posts_owner_id: posts (owner_id) to groups (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_owner_id' -> '1'
ALTER TABLE `posts`
  ADD CONSTRAINT `fk_posts_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `groups` (`id`) ON DELETE CASCADE;
