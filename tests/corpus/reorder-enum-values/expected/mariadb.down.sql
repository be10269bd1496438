-- Colonnade migration 0002 reorder_enum_values: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- change column tickets.priority: type enum('high','middle','low') becomes enum('low','middle','high'); closed set (high, middle, low) becomes (low, middle, high)
-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `priority` enum('low','middle','high') NOT NULL DEFAULT 'low',
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed'));
