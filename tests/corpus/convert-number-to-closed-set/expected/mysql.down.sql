-- Colonnade migration 0002 convert_number_to_closed_set: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "2" of tickets.severity stays "some"

-- guard: priority of tickets cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (CASE WHEN `priority` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`priority`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `priority` IS NOT NULL END) AND `priority` NOT IN ('low', 'high')
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of tickets cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (CASE WHEN `severity` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`severity`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `severity` IS NOT NULL END) AND `severity` NOT IN ('none', 'some')
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_tickets_priority__values on tickets
-- add column tickets.colonnade_new_priority (int, null)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_priority' -> '1'
ALTER TABLE `tickets`
  DROP CONSTRAINT `ck_tickets_priority__values`,
  ADD COLUMN `colonnade_new_priority` int;

-- rewrite colonnade_new_priority in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_priority` = (CASE WHEN `priority` = 'low' THEN '1' WHEN `priority` = 'high' THEN '-2' ELSE `priority` END)
  WHERE /* each batch */ TRUE;

-- drop column tickets.priority
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'priority' -> '0'
ALTER TABLE `tickets` DROP COLUMN `priority`;

-- rename column tickets.colonnade_new_priority to priority
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_priority' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'priority' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_priority` TO `priority`;

-- change column tickets.priority: null allowed becomes refused
-- add column tickets.colonnade_new_severity (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` int NOT NULL,
  ADD COLUMN `colonnade_new_severity` int;

-- rewrite colonnade_new_severity in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_severity` = cast((CASE WHEN `severity` = 'none' THEN '0' WHEN `severity` = 'some' THEN '1' ELSE `severity` END) AS char)
  WHERE /* each batch */ TRUE;

-- drop column tickets.severity
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'severity' -> '0'
ALTER TABLE `tickets` DROP COLUMN `severity`;

-- rename column tickets.colonnade_new_severity to severity
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'severity' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_severity` TO `severity`;
