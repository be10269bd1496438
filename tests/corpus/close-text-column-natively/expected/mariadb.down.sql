-- Colonnade migration 0002 close_text_column_natively: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "done" of tickets.state stays "closed"; "" of tickets.state stays "open"

-- change column tickets.state: type enum('open','closed') becomes varchar(40); meaning oneOf becomes text
ALTER TABLE `tickets` MODIFY COLUMN `state` varchar(40) NOT NULL;
