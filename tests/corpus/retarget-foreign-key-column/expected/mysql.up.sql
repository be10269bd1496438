-- Colonnade migration 0002 retarget_foreign_key_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: owner of posts refers to no row of groups
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `posts`.`owner` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `groups` AS `colonnade_parent` WHERE `colonnade_parent`.`name` = `posts`.`owner`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key posts_owner of posts
-- drop index posts_owner on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'posts_owner' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'posts_owner' -> '0'
ALTER TABLE `posts`
  DROP FOREIGN KEY `posts_owner`,
  DROP INDEX `posts_owner`;

-- add foreign key posts_owner: posts (owner) to groups (name)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'posts_owner' -> '1'
ALTER TABLE `posts`
  ADD CONSTRAINT `posts_owner` FOREIGN KEY (`owner`) REFERENCES `groups` (`name`) ON UPDATE CASCADE;
