-- Colonnade migration 0002 convert_number_to_native_enum: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: priority of tickets is none of "2", "1", "0"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`priority` AS char) NOT IN ('2', '1', '0')
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of tickets is none of "1", "-3", "0"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE cast(`severity` AS char) NOT IN ('1', '-3', '0')
  ORDER BY `id`
  LIMIT 3;

-- guard: urgent of tickets is none of "false", "true"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE CASE `urgent` WHEN 1 THEN 'true' WHEN 0 THEN 'false' END NOT IN ('false', 'true')
  ORDER BY `id`
  LIMIT 3;

-- add column tickets.colonnade_new_priority (enum('2','1','0'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_priority' -> '1'
ALTER TABLE `tickets` ADD COLUMN `colonnade_new_priority` enum('2','1','0');

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

-- change column tickets.priority: null allowed becomes refused; default none becomes '0'
-- add column tickets.colonnade_new_severity (enum('1','-3','0'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` enum('2','1','0') NOT NULL DEFAULT '0',
  ADD COLUMN `colonnade_new_severity` enum('1','-3','0');

-- rewrite colonnade_new_severity in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets` SET `colonnade_new_severity` = cast(`severity` AS char) WHERE /* each batch */ TRUE;

-- drop column tickets.severity
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'severity' -> '0'
ALTER TABLE `tickets` DROP COLUMN `severity`;

-- rename column tickets.colonnade_new_severity to severity
-- add column tickets.colonnade_new_urgent (enum('false','true'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name IN ('severity', 'colonnade_new_urgent') -> '2'
ALTER TABLE `tickets`
  RENAME COLUMN `colonnade_new_severity` TO `severity`,
  ADD COLUMN `colonnade_new_urgent` enum('false','true');

-- rewrite colonnade_new_urgent in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_urgent` = CASE `urgent` WHEN 1 THEN 'true' WHEN 0 THEN 'false' END
  WHERE /* each batch */ TRUE;

-- drop column tickets.urgent
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'urgent' -> '0'
ALTER TABLE `tickets` DROP COLUMN `urgent`;

-- rename column tickets.colonnade_new_urgent to urgent
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_urgent' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'urgent' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_urgent` TO `urgent`;

-- change column tickets.urgent: null allowed becomes refused
-- comment on table tickets
ALTER TABLE `tickets`
  MODIFY COLUMN `urgent` enum('false','true') NOT NULL,
  COMMENT = 'A native enum counts its values from 1, and none of them becomes its number.';
