-- Colonnade migration 0002 remove_enum_value_to_null: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "unset" of tickets.priority becomes null

-- drop check ck_tickets_priority__values on tickets
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '0'
ALTER TABLE `tickets` DROP CONSTRAINT `ck_tickets_priority__values`;

-- rewrite priority in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `priority` = NULL WHERE (`priority` = 'unset') AND /* each batch */ TRUE;

-- change column tickets.priority: type varchar(5) becomes varchar(4)
-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` varchar(4),
  ADD CONSTRAINT `ck_tickets_priority__values` CHECK (`priority` IN ('low', 'high'));
