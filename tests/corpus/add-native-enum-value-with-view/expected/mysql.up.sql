-- Colonnade migration 0002 add_native_enum_value_with_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tickets.state: type enum('open','closed') becomes enum('open','closed','it''s'); closed set (open, closed) becomes (open, closed, it's)
ALTER TABLE `tickets` MODIFY COLUMN `state` enum('open','closed','it''s') NOT NULL;

-- create view doubtful
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'doubtful' -> '1'
CREATE VIEW `doubtful` (`id`) AS
SELECT
  `t`.`id`
FROM `tickets` AS `t`
WHERE `t`.`state` = 'it''s';
