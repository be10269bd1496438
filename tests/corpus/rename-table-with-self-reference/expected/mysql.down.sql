-- Colonnade migration 0002 rename_table_with_self_reference: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_branches_upper_id of branches
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'branches' AND constraint_name = 'fk_branches_upper_id' -> '0'
ALTER TABLE `branches` DROP FOREIGN KEY `fk_branches_upper_id`;

-- rename table branches to nodes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'branches' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'nodes' -> '1'
ALTER TABLE `branches` RENAME TO `nodes`;

-- rename column nodes.upper_id to parent_id
-- rename unique uq_branches_label to uq_nodes_label on nodes
-- rename index idx_branches_upper_id to idx_nodes_parent_id on nodes
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'nodes' AND column_name = 'upper_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'nodes' AND column_name = 'parent_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'nodes' AND index_name IN ('uq_branches_label', 'idx_branches_upper_id') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'nodes' AND index_name IN ('uq_nodes_label', 'idx_nodes_parent_id') -> '2'
ALTER TABLE `nodes`
  RENAME COLUMN `upper_id` TO `parent_id`,
  RENAME INDEX `uq_branches_label` TO `uq_nodes_label`,
  RENAME INDEX `idx_branches_upper_id` TO `idx_nodes_parent_id`;

-- add foreign key fk_nodes_parent_id: nodes (parent_id) to nodes (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_parent_id' -> '1'
ALTER TABLE `nodes`
  ADD CONSTRAINT `fk_nodes_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `nodes` (`id`) ON DELETE CASCADE;
