-- Colonnade migration 0002 drop_unique_with_reference: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: serial of devices is not unique
SELECT `id`, count(*) OVER ()
  FROM `devices`
  WHERE `serial` IN (SELECT `serial` FROM `devices` GROUP BY `serial` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: serial of events refers to no row of devices
SELECT `id`, count(*) OVER ()
  FROM `events`
  WHERE `events`.`serial` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `devices` AS `colonnade_parent` WHERE `colonnade_parent`.`serial` = `events`.`serial`)
  ORDER BY `id`
  LIMIT 3;

-- add unique uq_devices_serial on devices (serial)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'devices' AND index_name = 'uq_devices_serial' -> '1'
ALTER TABLE `devices` ADD CONSTRAINT `uq_devices_serial` UNIQUE (`serial`);

-- add foreign key fk_events_serial: events (serial) to devices (serial) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'events' AND constraint_name = 'fk_events_serial' -> '1'
ALTER TABLE `events`
  ADD CONSTRAINT `fk_events_serial` FOREIGN KEY (`serial`) REFERENCES `devices` (`serial`) ON DELETE CASCADE;
