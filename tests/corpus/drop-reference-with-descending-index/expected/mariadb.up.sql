-- Colonnade migration 0002 drop_reference_with_descending_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '0'
ALTER TABLE `children` DROP FOREIGN KEY `fk_children_parent`;
