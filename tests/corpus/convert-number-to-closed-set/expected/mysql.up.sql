-- Colonnade migration 0002 convert_number_to_closed_set: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "1" of tickets.severity becomes "some"; "2" of tickets.severity becomes "some"

-- guard: priority of tickets is none of "low", "high", "7"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (cast(`priority` AS char) NOT IN ('low', 'high', '7')) AND `priority` NOT IN ('1', '-2')
  ORDER BY `id`
  LIMIT 3;

-- guard: severity of tickets is none of "none", "some"
SELECT `id`, count(*) OVER ()
  FROM `tickets`
  WHERE (cast(`severity` AS char) NOT IN ('none', 'some')) AND `severity` NOT IN ('0', '1', '2')
  ORDER BY `id`
  LIMIT 3;

-- change column tickets.priority: type int becomes varchar(255); meaning integer becomes oneOf
ALTER TABLE `tickets` MODIFY COLUMN `priority` varchar(255) NOT NULL;

-- rewrite priority in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `priority` = CASE WHEN `priority` = '1' THEN 'low' WHEN `priority` = '-2' THEN 'high' ELSE `priority` END
  WHERE (`priority` IN ('1', '-2')) AND /* each batch */ TRUE;

-- change column tickets.priority: type varchar(255) becomes varchar(4)
-- add column tickets.colonnade_new_severity (enum('none','some'), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '1'
ALTER TABLE `tickets`
  MODIFY COLUMN `priority` varchar(4) NOT NULL,
  ADD COLUMN `colonnade_new_severity` enum('none','some');

-- rewrite colonnade_new_severity in the rows of tickets
-- batch: 10000 rows of `tickets` by `id`
UPDATE `tickets`
  SET `colonnade_new_severity` = CASE WHEN cast(`severity` AS char) = '0' THEN 'none' WHEN cast(`severity` AS char) = '1' THEN 'some' WHEN cast(`severity` AS char) = '2' THEN 'some' ELSE cast(`severity` AS char) END
  WHERE /* each batch */ TRUE;

-- drop column tickets.severity
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'severity' -> '0'
ALTER TABLE `tickets` DROP COLUMN `severity`;

-- rename column tickets.colonnade_new_severity to severity
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'colonnade_new_severity' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'tickets' AND column_name = 'severity' -> '1'
ALTER TABLE `tickets` RENAME COLUMN `colonnade_new_severity` TO `severity`;

-- add check ck_tickets_priority__values on tickets: priority IN ('low', 'high', '7')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'tickets' AND constraint_name = 'ck_tickets_priority__values' -> '1'
ALTER TABLE `tickets`
  ADD CONSTRAINT `ck_tickets_priority__values` CHECK (`priority` IN ('low', 'high', '7'));
