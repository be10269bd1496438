-- Colonnade migration 0002 write_through_view: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view bodies
DROP VIEW `bodies`;

-- create view bodies
CREATE VIEW `bodies` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `messages` AS `m`;
