-- Colonnade migration 0002 rename_enum_type: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.state: type enum('open','done') becomes enum('open','done','closed'); closed set (open, done) becomes (open, closed)
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','done','closed') NOT NULL DEFAULT 'open';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'closed' WHERE (`state` = 'done') AND /* each batch */ TRUE;

-- change column tickets.state: type enum('open','done','closed') becomes enum('open','closed')
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed') NOT NULL DEFAULT 'open';
