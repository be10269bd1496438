-- Colonnade migration 0002 remove_enum_value_to_null: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "unset" of tickets.priority stays null

-- drop check ck_tickets_priority__values on tickets
-- change column tickets.priority: type varchar(4) becomes varchar(5); closed set (low, high) becomes (low, high, unset)
-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high', 'unset')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_priority__values`,
  MODIFY COLUMN `priority` varchar(5),
  ADD CONSTRAINT `ck_tickets_priority__values` CHECK (`priority` IN ('low', 'high', 'unset'));
