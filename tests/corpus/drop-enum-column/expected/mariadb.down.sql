-- Colonnade migration 0002 drop_enum_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of tickets.level; tickets.state comes back empty

-- drop column tickets.level
-- add column tickets.state (enum('open','closed'), null)
ALTER TABLE `tickets`
  DROP COLUMN `level`,
  ADD COLUMN `state` enum('open','closed');

-- rewrite state in the rows of tickets
UPDATE `tickets` SET `state` = 'open';

-- change column tickets.state: null allowed becomes refused
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed') NOT NULL;
