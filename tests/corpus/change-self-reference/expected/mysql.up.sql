-- Colonnade migration 0002 change_self_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_parent of nodes
-- drop index fk_nodes_parent on nodes
-- rename column nodes.parent to above
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'nodes' AND index_name = 'fk_nodes_parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'nodes' AND column_name = 'parent' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'nodes' AND column_name = 'above' -> '1'
ALTER TABLE `nodes`
  DROP FOREIGN KEY `fk_nodes_parent`,
  DROP INDEX `fk_nodes_parent`,
  RENAME COLUMN `parent` TO `above`;

-- add foreign key fk_nodes_above: nodes (above) to nodes (id) on delete restrict
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_above' -> '1'
ALTER TABLE `nodes`
  ADD CONSTRAINT `fk_nodes_above` FOREIGN KEY (`above`) REFERENCES `nodes` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE;
