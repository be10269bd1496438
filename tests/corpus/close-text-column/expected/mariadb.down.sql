-- Colonnade migration 0002 close_text_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "" of tickets.state stays null; "OPEN" of tickets.state stays "open"; "done" of tickets.state stays "closed"; "won't fix" of tickets.state stays "closed"

-- drop check ck_tickets_state__values on tickets
-- change column tickets.state: type varchar(6) becomes varchar(40); meaning oneOf becomes text
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_state__values' -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_state__values`,
  MODIFY COLUMN `state` varchar(40);
