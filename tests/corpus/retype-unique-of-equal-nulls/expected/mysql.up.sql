-- Colonnade migration 0002 retype_unique_of_equal_nulls: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index uq_slots_room_hour_null_room on slots
-- change column slots.room: type int becomes bigint; meaning integer becomes bigint
-- change column slots.hour: type int becomes bigint; meaning integer becomes bigint
-- create unique index uq_slots_room_hour_null_room on slots (hour, CASE WHEN room IS NULL THEN 1 END)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'uq_slots_room_hour_null_room' -> '2'
ALTER TABLE `slots`
  DROP INDEX `uq_slots_room_hour_null_room`,
  MODIFY COLUMN `room` bigint,
  MODIFY COLUMN `hour` bigint NOT NULL,
  ADD UNIQUE INDEX `uq_slots_room_hour_null_room` (`hour`, (CASE WHEN `room` IS NULL THEN 1 END));
