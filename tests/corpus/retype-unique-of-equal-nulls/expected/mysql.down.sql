-- Colonnade migration 0002 retype_unique_of_equal_nulls: down, mysql. Generated from b.schema.ts; do not edit.
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

-- drop index uq_slots_room_hour_null_room on slots
-- change column slots.room: type bigint becomes int; meaning bigint becomes integer
-- change column slots.hour: type bigint becomes int; meaning bigint becomes integer
-- create unique index uq_slots_room_hour_null_room on slots (hour, CASE WHEN room IS NULL THEN 1 END)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'uq_slots_room_hour_null_room' -> '2'
ALTER TABLE `slots`
  DROP INDEX `uq_slots_room_hour_null_room`,
  MODIFY COLUMN `room` int,
  MODIFY COLUMN `hour` int NOT NULL,
  ADD UNIQUE INDEX `uq_slots_room_hour_null_room` (`hour`, (CASE WHEN `room` IS NULL THEN 1 END));
