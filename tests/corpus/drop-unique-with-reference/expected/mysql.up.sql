-- Colonnade migration 0002 drop_unique_with_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_events_serial of events
-- drop index fk_events_serial on events
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'events' AND constraint_name = 'fk_events_serial' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'events' AND index_name = 'fk_events_serial' -> '0'
ALTER TABLE `events`
  DROP FOREIGN KEY `fk_events_serial`,
  DROP INDEX `fk_events_serial`;

-- drop unique uq_devices_serial on devices
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'devices' AND index_name = 'uq_devices_serial' -> '0'
ALTER TABLE `devices` DROP INDEX `uq_devices_serial`;
