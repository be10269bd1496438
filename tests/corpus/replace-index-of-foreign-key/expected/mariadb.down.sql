-- Colonnade migration 0002 replace_index_of_foreign_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
-- drop unique uq_children_parent_place on children
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `uq_children_parent_place`;

-- add foreign key fk_children_parent: children (parent) to parents (id) on delete cascade
-- create index idx_children_parent_place on children (parent, place)
ALTER TABLE `children`
  ADD CONSTRAINT `fk_children_parent` FOREIGN KEY (`parent`) REFERENCES `parents` (`id`) ON DELETE CASCADE,
  ADD INDEX `idx_children_parent_place` (`parent`, `place`);
