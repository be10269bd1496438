-- Colonnade migration 0002 write_through_view: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'bodies' -> '0'
DROP VIEW `bodies`;

-- create view bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'bodies' -> '1'
CREATE VIEW `bodies` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `messages` AS `m`;
