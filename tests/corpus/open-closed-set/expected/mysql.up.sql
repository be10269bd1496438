-- Colonnade migration 0002 open_closed_set: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_sort__values on tickets
-- change column tickets.state: type enum('open','closed') becomes varchar(40); meaning oneOf becomes text
-- change column tickets.sort: type varchar(11) becomes longtext; meaning oneOf becomes text
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_sort__values' -> '0'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_sort__values`,
  MODIFY COLUMN `state` varchar(40) NOT NULL DEFAULT 'open',
  MODIFY COLUMN `sort` longtext NOT NULL DEFAULT ('bug');
