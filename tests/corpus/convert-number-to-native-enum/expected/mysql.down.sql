-- Colonnade migration 0002 convert_number_to_native_enum: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: priority of tickets cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE CASE WHEN `priority` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`priority`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `priority` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of tickets cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE CASE WHEN `severity` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`severity`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `severity` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- guard: urgent of tickets cannot become boolean
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE NOT (lower(trim(`urgent`)) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0'))
  ORDER BY `id`
  LIMIT 3;

-- add column tickets.colonnade_new_priority (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_priority' -> '1'
ALTER TABLE `tickets` ADD COLUMN `colonnade_new_priority` int;

-- rewrite colonnade_new_priority in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `colonnade_new_priority` = cast(`priority` AS char) WHERE /* each batch */ TRUE;

-- drop column tickets.priority
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'priority' -> '0'
ALTER TABLE `tickets` DROP COLUMN `priority`;

-- rename column tickets.colonnade_new_priority to priority
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_priority' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'priority' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_priority` TO `priority`;

-- change column tickets.priority: null allowed becomes refused; default none becomes 0
-- add column tickets.colonnade_new_severity (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` int NOT NULL DEFAULT 0,
  ADD COLUMN `colonnade_new_severity` int;

-- rewrite colonnade_new_severity in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `colonnade_new_severity` = cast(`severity` AS char) WHERE /* each batch */ TRUE;

-- drop column tickets.severity
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'severity' -> '0'
ALTER TABLE `tickets` DROP COLUMN `severity`;

-- rename column tickets.colonnade_new_severity to severity
-- add column tickets.colonnade_new_urgent (tinyint(1), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name IN ('severity', 'colonnade_new_urgent') -> '2'
ALTER TABLE `tickets`
  RENAME COLUMN `colonnade_new_severity` TO `severity`,
  ADD COLUMN `colonnade_new_urgent` boolean;

-- rewrite colonnade_new_urgent in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_urgent` = CASE WHEN lower(trim(`urgent`)) IN ('true', 't', 'yes', 'y', 'on', '1') THEN '1' WHEN lower(trim(`urgent`)) IN ('false', 'f', 'no', 'n', 'off', '0') THEN '0' ELSE `urgent` END
  WHERE /* each batch */ TRUE;

-- drop column tickets.urgent
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'urgent' -> '0'
ALTER TABLE `tickets` DROP COLUMN `urgent`;

-- rename column tickets.colonnade_new_urgent to urgent
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_urgent' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'urgent' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_urgent` TO `urgent`;

-- change column tickets.urgent: null allowed becomes refused
-- remove the comment of table tickets
ALTER TABLE `tickets`
  MODIFY COLUMN `urgent` boolean NOT NULL,
  COMMENT = '';
