-- Colonnade migration 0002 reorder_enum_values: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- change column tickets.priority: type enum('low','middle','high') becomes enum('high','middle','low'); closed set (low, middle, high) becomes (high, middle, low)
-- add check ck_tickets_state__values on tickets: state IN ('closed', 'open')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `priority` enum('high','middle','low') NOT NULL DEFAULT 'low',
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('closed', 'open'));
