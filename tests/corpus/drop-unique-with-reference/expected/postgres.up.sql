-- Colonnade migration 0002 drop_unique_with_reference: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_events_serial of events
ALTER TABLE "events" DROP CONSTRAINT "fk_events_serial";

-- drop unique uq_devices_serial on devices
ALTER TABLE "devices" DROP CONSTRAINT "uq_devices_serial";
