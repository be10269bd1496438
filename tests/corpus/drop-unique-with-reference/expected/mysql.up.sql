-- Colonnade migration 0002 drop_unique_with_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_events_serial of events
-- drop index fk_events_serial on events
ALTER TABLE `events`
  DROP FOREIGN KEY `fk_events_serial`,
  DROP INDEX `fk_events_serial`;

-- drop unique uq_devices_serial on devices
ALTER TABLE `devices` DROP INDEX `uq_devices_serial`;
