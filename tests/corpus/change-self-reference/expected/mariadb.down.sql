-- Colonnade migration 0002 change_self_reference: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_above of nodes
-- drop index fk_nodes_above on nodes
-- rename column nodes.above to parent
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_above' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'nodes' AND index_name = 'fk_nodes_above' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'nodes' AND column_name = 'above' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'nodes' AND column_name = 'parent' -> '1'
ALTER TABLE `nodes`
  DROP FOREIGN KEY `fk_nodes_above`,
  DROP INDEX `fk_nodes_above`,
  RENAME COLUMN `above` TO `parent`;

-- add foreign key fk_nodes_parent: nodes (parent) to nodes (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_parent' -> '1'
ALTER TABLE `nodes`
  ADD CONSTRAINT `fk_nodes_parent` FOREIGN KEY (`parent`) REFERENCES `nodes` (`id`) ON DELETE CASCADE;
