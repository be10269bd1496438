-- Colonnade migration 0002 change_self_reference: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_parent of nodes
-- drop index fk_nodes_parent on nodes
-- rename column nodes.parent to above
ALTER TABLE `nodes`
  DROP FOREIGN KEY `fk_nodes_parent`,
  DROP INDEX `fk_nodes_parent`,
  RENAME COLUMN `parent` TO `above`;

-- add foreign key fk_nodes_above: nodes (above) to nodes (id) on delete restrict
ALTER TABLE `nodes`
  ADD CONSTRAINT `fk_nodes_above` FOREIGN KEY (`above`) REFERENCES `nodes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
