-- Colonnade migration 0002 change_index_of_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
-- drop index children_order on children
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'children' AND index_name = 'children_order' -> '0'
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `children_order`;

-- add foreign key fk_children_parent: children (parent) to parents (id) on delete cascade
-- create index children_order on children (parent, place desc)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'children' AND index_name = 'children_order' -> '2'
ALTER TABLE `children`
  ADD CONSTRAINT `fk_children_parent` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`) ON DELETE CASCADE,
  ADD INDEX `children_order` (`parent`, `place` DESC);
