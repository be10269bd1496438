-- Colonnade migration 0002 retype_key_referred_to_by_itself: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_nodes_parent of nodes
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_parent' -> '0'
ALTER TABLE `nodes` DROP FOREIGN KEY `fk_nodes_parent`;

-- drop index fk_nodes_parent on nodes
-- change column nodes.key: type varbinary(8) becomes varbinary(16)
-- change column nodes.parent: type varbinary(8) becomes varbinary(16)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'nodes' AND index_name = 'fk_nodes_parent' -> '0'
ALTER TABLE `nodes`
  DROP INDEX `fk_nodes_parent`,
  MODIFY COLUMN `key` varbinary(16) NOT NULL,
  MODIFY COLUMN `parent` varbinary(16);

-- add foreign key fk_nodes_parent: nodes (parent) to nodes (key) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'nodes' AND constraint_name = 'fk_nodes_parent' -> '1'
ALTER TABLE `nodes`
  ADD CONSTRAINT `fk_nodes_parent` FOREIGN KEY (`parent`) REFERENCES `nodes` (`key`) ON DELETE CASCADE;
