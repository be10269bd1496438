-- Colonnade migration 0002 replace_index_of_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: parent, place of children are not unique
SELECT `id`, count(*) OVER ()
  FROM `children`
  WHERE (`parent`, `place`) IN (SELECT `parent`, `place` FROM `children` GROUP BY `parent`, `place` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_children_parent of children
-- drop index idx_children_parent_place on children
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'children' AND index_name = 'idx_children_parent_place' -> '0'
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `idx_children_parent_place`;

-- add foreign key fk_children_parent: children (parent) to parents (id) on delete cascade
-- add unique uq_children_parent_place on children (parent, place)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'children' AND index_name = 'uq_children_parent_place' -> '2'
ALTER TABLE `children`
  ADD CONSTRAINT `fk_children_parent` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`) ON DELETE CASCADE,
  ADD CONSTRAINT `uq_children_parent_place` UNIQUE (`parent`, `place`);
