-- Colonnade migration 0002 add_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: owner_id of posts refers to no row of people
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `posts`.`owner_id` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `people` AS `colonnade_parent` WHERE `colonnade_parent`.`id` = `posts`.`owner_id`)
  ORDER BY `id`
  LIMIT 3;

-- add foreign key fk_posts_owner_id: posts (owner_id) to people (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_owner_id' -> '1'
ALTER TABLE `posts`
  ADD CONSTRAINT `fk_posts_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `people` (`id`) ON DELETE SET NULL;
