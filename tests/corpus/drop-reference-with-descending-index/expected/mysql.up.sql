-- Colonnade migration 0002 drop_reference_with_descending_index: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
-- drop index fk_children_parent on children
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `fk_children_parent`;
