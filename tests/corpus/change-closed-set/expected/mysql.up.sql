-- Colonnade migration 0002 change_closed_set: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
-- change column tickets.state: type varchar(6) becomes varchar(11); closed set (open, closed) becomes (open, in_progress, closed)
-- add check ck_tickets_state__values on tickets: state IN ('open', 'in_progress', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(11) NOT NULL DEFAULT 'open',
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'in_progress', 'closed'));
