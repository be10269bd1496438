-- Colonnade migration 0002 retype_unique_of_equal_nulls: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: room of slots cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `slots`
  WHERE `room` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: hour of slots cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `slots`
  WHERE `hour` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop unique uq_slots_room_hour_null_room on slots
-- drop column slots.uq_slots_room_hour_null_room
-- change column slots.room: type bigint becomes int; meaning bigint becomes integer
-- change column slots.hour: type bigint becomes int; meaning bigint becomes integer
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'uq_slots_room_hour_null_room' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'slots' AND column_name = 'uq_slots_room_hour_null_room' -> '0'
ALTER TABLE `slots`
  DROP INDEX `uq_slots_room_hour_null_room`,
  DROP COLUMN `uq_slots_room_hour_null_room`,
  MODIFY COLUMN `room` int,
  MODIFY COLUMN `hour` int NOT NULL;

-- add column slots.uq_slots_room_hour_null_room (tinyint, null)
-- add unique uq_slots_room_hour_null_room on slots (hour, uq_slots_room_hour_null_room)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'slots' AND column_name = 'uq_slots_room_hour_null_room' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'uq_slots_room_hour_null_room' -> '2'
ALTER TABLE `slots`
  ADD COLUMN `uq_slots_room_hour_null_room` tinyint GENERATED ALWAYS AS (CASE WHEN `room` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD CONSTRAINT `uq_slots_room_hour_null_room` UNIQUE (`hour`, `uq_slots_room_hour_null_room`);
