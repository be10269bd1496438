-- Colonnade migration 0002 remove_enum_value_to_null: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "unset" of tickets.priority becomes null

-- drop check ck_tickets_priority__values on tickets
ALTER TABLE `tickets` DROP CONSTRAINT `ck_tickets_priority__values`;

-- rewrite priority in the rows of tickets
UPDATE `tickets` SET `priority` = NULL WHERE `priority` = 'unset';

-- change column tickets.priority: type varchar(5) becomes varchar(4)
-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high')
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` varchar(4),
  ADD CONSTRAINT `ck_tickets_priority__values` CHECK (`priority` IN ('low', 'high'));
