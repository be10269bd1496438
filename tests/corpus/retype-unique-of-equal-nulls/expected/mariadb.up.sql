-- Colonnade migration 0002 retype_unique_of_equal_nulls: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_slots_room_hour_null_room on slots
-- drop column slots.uq_slots_room_hour_null_room
-- change column slots.room: type int becomes bigint; meaning integer becomes bigint
-- change column slots.hour: type int becomes bigint; meaning integer becomes bigint
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'uq_slots_room_hour_null_room' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'slots' AND column_name = 'uq_slots_room_hour_null_room' -> '0'
ALTER TABLE `slots`
  DROP INDEX `uq_slots_room_hour_null_room`,
  DROP COLUMN `uq_slots_room_hour_null_room`,
  MODIFY COLUMN `room` bigint,
  MODIFY COLUMN `hour` bigint NOT NULL;

-- add column slots.uq_slots_room_hour_null_room (tinyint, null)
-- add unique uq_slots_room_hour_null_room on slots (hour, uq_slots_room_hour_null_room)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'slots' AND column_name = 'uq_slots_room_hour_null_room' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'uq_slots_room_hour_null_room' -> '2'
ALTER TABLE `slots`
  ADD COLUMN `uq_slots_room_hour_null_room` tinyint GENERATED ALWAYS AS (CASE WHEN `room` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD CONSTRAINT `uq_slots_room_hour_null_room` UNIQUE (`hour`, `uq_slots_room_hour_null_room`);
