-- Colonnade migration 0002 change_closed_set: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_tickets_state__values on tickets
ALTER TABLE `tickets` DROP CONSTRAINT `ck_tickets_state__values`;

-- change column tickets.state: type varchar(6) becomes varchar(11)
ALTER TABLE `tickets` MODIFY COLUMN `state` varchar(11) NOT NULL DEFAULT 'open';

-- add check ck_tickets_state__values on tickets: state IN ('open', 'in_progress', 'closed')
ALTER TABLE `tickets`
  ADD CONSTRAINT `ck_tickets_state__values` CHECK (`state` IN ('open', 'in_progress', 'closed'));
