-- Colonnade migration 0002 drop_column_in_keys: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of slots.floor; the values of cars.floor

-- guard: house, number of slots are not unique
SELECT `house`, `floor`, `number`, count(*) OVER ()
  FROM `slots`
  WHERE (`house`, `number`) IN (SELECT `house`, `number` FROM `slots` GROUP BY `house`, `number` HAVING count(*) > 1)
  ORDER BY `house`, `floor`, `number`
  LIMIT 3;

-- guard: house, number of cars refers to no row of slots
SELECT `id`, count(*) OVER ()
  FROM `cars`
  WHERE `cars`.`house` IS NOT NULL AND `cars`.`number` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `slots` AS `colonnade_parent` WHERE `colonnade_parent`.`house` = `cars`.`house` AND `colonnade_parent`.`number` = `cars`.`number`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_cars_house_floor_number of cars
-- drop index fk_cars_house_floor_number on cars
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'cars' AND constraint_name = 'fk_cars_house_floor_number' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'cars' AND index_name = 'fk_cars_house_floor_number' -> '0'
ALTER TABLE `cars`
  DROP FOREIGN KEY `fk_cars_house_floor_number`,
  DROP INDEX `fk_cars_house_floor_number`;

-- drop column cars.floor
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'cars' AND column_name = 'floor' -> '0'
ALTER TABLE `cars` DROP COLUMN `floor`;

-- drop unique uq_slots_floor_note on slots
-- drop check ck_slots_low on slots
-- drop index idx_slots_floor_number on slots
-- drop primary key of slots (house, floor, number)
-- drop column slots.floor
-- add primary key of slots (house, number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name IN ('uq_slots_floor_note', 'idx_slots_floor_number') -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'slots' AND constraint_name = 'ck_slots_low' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'PRIMARY' -> '2'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'slots' AND column_name = 'floor' -> '0'
ALTER TABLE `slots`
  DROP INDEX `uq_slots_floor_note`,
  DROP CONSTRAINT `ck_slots_low`,
  DROP INDEX `idx_slots_floor_number`,
  DROP PRIMARY KEY,
  DROP COLUMN `floor`,
  ADD PRIMARY KEY (`house`, `number`);

-- add foreign key fk_cars_house_number: cars (house, number) to slots (house, number) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'cars' AND constraint_name = 'fk_cars_house_number' -> '1'
ALTER TABLE `cars`
  ADD CONSTRAINT `fk_cars_house_number` FOREIGN KEY (`house`, `number`) REFERENCES `slots` (`house`, `number`) ON DELETE CASCADE;
