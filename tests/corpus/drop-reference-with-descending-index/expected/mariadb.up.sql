-- Colonnade migration 0002 drop_reference_with_descending_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_parent`;
