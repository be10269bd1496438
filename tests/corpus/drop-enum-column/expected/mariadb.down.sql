-- Colonnade migration 0002 drop_enum_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of tickets.level; tickets.state comes back empty

-- drop column tickets.level
-- add column tickets.state (enum('open','closed'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'level' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'state' -> '1'
ALTER TABLE `tickets`
  DROP COLUMN `level`,
  ADD COLUMN `state` enum('open','closed');

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'open' WHERE /* each batch */ TRUE;

-- change column tickets.state: null allowed becomes refused
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed') NOT NULL;
