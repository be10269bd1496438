-- Colonnade migration 0002 change_self_reference: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_above of nodes
-- drop index fk_nodes_above on nodes
-- rename column nodes.above to parent
ALTER TABLE `nodes`
  DROP FOREIGN KEY `fk_nodes_above`,
  DROP INDEX `fk_nodes_above`,
  RENAME COLUMN `above` TO `parent`;

-- add foreign key fk_nodes_parent: nodes (parent) to nodes (id) on delete cascade
ALTER TABLE `nodes`
  ADD CONSTRAINT `fk_nodes_parent` FOREIGN KEY (`parent`) REFERENCES `nodes` (`id`) ON DELETE CASCADE;
