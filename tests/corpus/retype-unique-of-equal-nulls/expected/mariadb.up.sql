-- Colonnade migration 0002 retype_unique_of_equal_nulls: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_slots_room_hour_null_room on slots
-- drop column slots.uq_slots_room_hour_null_room
-- change column slots.room: type int becomes bigint; meaning integer becomes bigint
-- change column slots.hour: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `slots`
  DROP INDEX `uq_slots_room_hour_null_room`,
  DROP COLUMN `uq_slots_room_hour_null_room`,
  MODIFY COLUMN `room` bigint,
  MODIFY COLUMN `hour` bigint NOT NULL;

-- add column slots.uq_slots_room_hour_null_room (tinyint, null)
-- add unique uq_slots_room_hour_null_room on slots (hour, uq_slots_room_hour_null_room)
ALTER TABLE `slots`
  ADD COLUMN `uq_slots_room_hour_null_room` tinyint GENERATED ALWAYS AS (CASE WHEN `room` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD CONSTRAINT `uq_slots_room_hour_null_room` UNIQUE (`hour`, `uq_slots_room_hour_null_room`);
