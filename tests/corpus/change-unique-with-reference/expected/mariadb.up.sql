-- Colonnade migration 0002 change_unique_with_reference: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: door, house of keys refers to no row of rooms
SELECT `id`, count(*) OVER ()
  FROM `keys`
  WHERE `keys`.`door` IS NOT NULL AND `keys`.`house` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `rooms` AS `colonnade_parent` WHERE `colonnade_parent`.`door` = `keys`.`door` AND `colonnade_parent`.`house` = `keys`.`house`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_keys_house_door of keys
-- drop index fk_keys_house_door on keys
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'keys' AND constraint_name = 'fk_keys_house_door' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'keys' AND index_name = 'fk_keys_house_door' -> '0'
ALTER TABLE `keys`
  DROP FOREIGN KEY `fk_keys_house_door`,
  DROP INDEX `fk_keys_house_door`;

-- drop unique uq_rooms_house_door on rooms
-- add unique uq_rooms_door_house on rooms (door, house)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'rooms' AND index_name = 'uq_rooms_house_door' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'rooms' AND index_name = 'uq_rooms_door_house' -> '2'
ALTER TABLE `rooms`
  DROP INDEX `uq_rooms_house_door`,
  ADD CONSTRAINT `uq_rooms_door_house` UNIQUE (`door`, `house`);

-- add foreign key fk_keys_door_house: keys (door, house) to rooms (door, house) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'keys' AND constraint_name = 'fk_keys_door_house' -> '1'
ALTER TABLE `keys`
  ADD CONSTRAINT `fk_keys_door_house` FOREIGN KEY (`door`, `house`) REFERENCES `rooms` (`door`, `house`) ON DELETE CASCADE ON UPDATE CASCADE;
