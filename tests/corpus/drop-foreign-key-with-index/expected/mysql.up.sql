-- Colonnade migration 0002 drop_foreign_key_with_index: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_children_parent of children
-- drop index idx_children_parent on children
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'children' AND constraint_name = 'fk_children_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'children' AND index_name = 'idx_children_parent' -> '0'
ALTER TABLE `children`
  DROP FOREIGN KEY `fk_children_parent`,
  DROP INDEX `idx_children_parent`;
