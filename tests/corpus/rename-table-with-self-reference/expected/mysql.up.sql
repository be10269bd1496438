-- Colonnade migration 0002 rename_table_with_self_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_parent_id of nodes
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_parent_id' -> '0'
ALTER TABLE `nodes` DROP FOREIGN KEY `fk_nodes_parent_id`;

-- rename table nodes to branches
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'nodes' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'branches' -> '1'
ALTER TABLE `nodes` RENAME TO `branches`;

-- rename column branches.parent_id to upper_id
-- rename unique uq_nodes_label to uq_branches_label on branches
-- rename index idx_nodes_parent_id to idx_branches_upper_id on branches
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'branches' AND column_name = 'parent_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'branches' AND column_name = 'upper_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'branches' AND index_name IN ('uq_nodes_label', 'idx_nodes_parent_id') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'branches' AND index_name IN ('uq_branches_label', 'idx_branches_upper_id') -> '2'
ALTER TABLE `branches`
  RENAME COLUMN `parent_id` TO `upper_id`,
  RENAME INDEX `uq_nodes_label` TO `uq_branches_label`,
  RENAME INDEX `idx_nodes_parent_id` TO `idx_branches_upper_id`;

-- add foreign key fk_branches_upper_id: branches (upper_id) to branches (id) on delete set null
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'branches' AND constraint_name = 'fk_branches_upper_id' -> '1'
ALTER TABLE `branches`
  ADD CONSTRAINT `fk_branches_upper_id` FOREIGN KEY (`upper_id`) REFERENCES `branches` (`id`) ON DELETE SET NULL;
