-- Colonnade migration 0002 drop_reference_with_descending_index: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: parent of children refers to no row of parents
SELECT `id`, count(*) OVER ()
  FROM `children`
  WHERE `children`.`parent` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `parents` AS `colonnade_parent` WHERE `colonnade_parent`.`id` = `children`.`parent`)
  ORDER BY `id`
  LIMIT 3;

-- add foreign key fk_children_parent: children (parent) to parents (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '1'
ALTER TABLE `children`
  ADD CONSTRAINT `fk_children_parent` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`) ON DELETE CASCADE;
