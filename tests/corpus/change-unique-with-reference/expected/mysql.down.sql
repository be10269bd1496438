-- Colonnade migration 0002 change_unique_with_reference: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: house, door of keys refers to no row of rooms
SELECT `id`, count(*) OVER ()
  FROM `keys`
  WHERE `keys`.`house` IS NOT NULL AND `keys`.`door` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `rooms` AS `colonnade_parent` WHERE `colonnade_parent`.`house` = `keys`.`house` AND `colonnade_parent`.`door` = `keys`.`door`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_keys_door_house of keys
-- drop index fk_keys_door_house on keys
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'keys' AND constraint_name = 'fk_keys_door_house' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'keys' AND index_name = 'fk_keys_door_house' -> '0'
ALTER TABLE `keys`
  DROP FOREIGN KEY `fk_keys_door_house`,
  DROP INDEX `fk_keys_door_house`;

-- drop unique uq_rooms_door_house on rooms
-- add unique uq_rooms_house_door on rooms (house, door)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'rooms' AND index_name = 'uq_rooms_door_house' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'rooms' AND index_name = 'uq_rooms_house_door' -> '2'
ALTER TABLE `rooms`
  DROP INDEX `uq_rooms_door_house`,
  ADD CONSTRAINT `uq_rooms_house_door` UNIQUE (`house`, `door`);

-- add foreign key fk_keys_house_door: keys (house, door) to rooms (house, door) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'keys' AND constraint_name = 'fk_keys_house_door' -> '1'
ALTER TABLE `keys`
  ADD CONSTRAINT `fk_keys_house_door` FOREIGN KEY (`house`, `door`) REFERENCES `rooms` (`house`, `door`) ON DELETE CASCADE ON UPDATE CASCADE;
