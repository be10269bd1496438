-- Colonnade migration 0002 change_index_of_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
-- drop index children_order on children
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `children_order`;

-- add foreign key fk_children_parent: children (parent) to parents (id) on delete cascade
-- create index children_order on children (parent, place desc)
ALTER TABLE `children`
  ADD CONSTRAINT `fk_children_parent` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`) ON DELETE CASCADE,
  ADD INDEX `children_order` (`parent`, `place` DESC);
