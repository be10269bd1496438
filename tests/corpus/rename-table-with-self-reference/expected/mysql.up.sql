-- Colonnade migration 0002 rename_table_with_self_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_parent_id of nodes
ALTER TABLE `nodes` DROP FOREIGN KEY `fk_nodes_parent_id`;

-- rename table nodes to branches
ALTER TABLE `nodes` RENAME TO `branches`;

-- rename column branches.parent_id to upper_id
-- rename unique uq_nodes_label to uq_branches_label on branches
-- rename index idx_nodes_parent_id to idx_branches_upper_id on branches
ALTER TABLE `branches`
  RENAME COLUMN `parent_id` TO `upper_id`,
  RENAME INDEX `uq_nodes_label` TO `uq_branches_label`,
  RENAME INDEX `idx_nodes_parent_id` TO `idx_branches_upper_id`;

-- add foreign key fk_branches_upper_id: branches (upper_id) to branches (id) on delete set null
ALTER TABLE `branches`
  ADD CONSTRAINT `fk_branches_upper_id` FOREIGN KEY (`upper_id`) REFERENCES `branches` (`id`) ON DELETE SET NULL;
