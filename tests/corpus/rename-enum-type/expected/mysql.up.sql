-- Colonnade migration 0002 rename_enum_type: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.state: type enum('open','closed') becomes enum('open','closed','done'); closed set (open, closed) becomes (open, done)
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed','done') NOT NULL DEFAULT 'open';

-- rewrite state in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `state` = 'done' WHERE (`state` = 'closed') AND /* each batch */ TRUE;

-- change column tickets.state: type enum('open','closed','done') becomes enum('open','done')
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','done') NOT NULL DEFAULT 'open';
