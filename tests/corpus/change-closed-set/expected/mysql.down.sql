-- Colonnade migration 0002 change_closed_set: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: state of tickets is none of "open", "closed"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE `state` NOT IN ('open', 'closed')
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_tickets_state__values on tickets
-- change column tickets.state: type varchar(11) becomes varchar(6); closed set (open, in_progress, closed) becomes (open, closed)
-- add check ck_tickets_state__values on tickets: state IN ('open', 'closed')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(6) NOT NULL DEFAULT 'open',
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'closed'));
