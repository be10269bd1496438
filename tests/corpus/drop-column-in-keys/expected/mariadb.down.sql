-- Colonnade migration 0002 drop_column_in_keys: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: slots.floor comes back empty; cars.floor comes back empty; fk_cars_house_floor_number refuses this way while cars has rows

-- guard: house, floor, number of slots are not unique
SELECT `house`, `number`, count(*) OVER ()
  FROM `slots`
  WHERE (`house`, (0), `number`) IN (SELECT colonnade_key_1, colonnade_key_2, colonnade_key_3 FROM (SELECT `house` AS colonnade_key_1, (0) AS colonnade_key_2, `number` AS colonnade_key_3 FROM `slots`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2, colonnade_key_3 HAVING count(*) > 1)
  ORDER BY `house`, `number`
  LIMIT 3;

-- guard: floor, note of slots are not unique
SELECT `house`, `number`, count(*) OVER ()
  FROM `slots`
  WHERE ((0), `note`) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT (0) AS colonnade_key_1, `note` AS colonnade_key_2 FROM `slots`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `house`, `number`
  LIMIT 3;

-- guard: a row of slots breaks check ck_slots_low
SELECT `house`, `number`, count(*) OVER ()
  FROM `slots`
  WHERE NOT ((0) < 100)
  ORDER BY `house`, `number`
  LIMIT 3;

-- guard: house, floor, number of cars refers to no row of slots
SELECT `id`, count(*) OVER ()
  FROM `cars`
  WHERE `cars`.`house` IS NOT NULL AND `cars`.`number` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `slots` AS `colonnade_parent` WHERE `colonnade_parent`.`house` = `cars`.`house` AND (0) = (0) AND `colonnade_parent`.`number` = `cars`.`number`)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_cars_house_number of cars
-- drop index fk_cars_house_number on cars
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'cars' AND constraint_name = 'fk_cars_house_number' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'cars' AND index_name = 'fk_cars_house_number' -> '0'
ALTER TABLE `cars`
  DROP FOREIGN KEY `fk_cars_house_number`,
  DROP INDEX `fk_cars_house_number`;

-- drop primary key of slots (house, number)
-- add column slots.floor (int, null)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name = 'PRIMARY' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'slots' AND column_name = 'floor' -> '1'
ALTER TABLE `slots`
  DROP PRIMARY KEY,
  ADD COLUMN `floor` int;

-- rewrite floor in the rows of slots
UPDATE `slots` SET `floor` = 0;

-- change column slots.floor: null allowed becomes refused
ALTER TABLE `slots` MODIFY COLUMN `floor` int NOT NULL;

-- add column cars.floor (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'cars' AND column_name = 'floor' -> '1'
ALTER TABLE `cars` ADD COLUMN `floor` int;

-- rewrite floor in the rows of cars
-- batch: 10000 rows of `cars` by `id`
UPDATE `cars` SET `floor` = 0 WHERE /* each batch */ TRUE;

-- change column cars.floor: null allowed becomes refused
ALTER TABLE `cars` MODIFY COLUMN `floor` int NOT NULL;

-- add primary key of slots (house, floor, number)
-- add unique uq_slots_floor_note on slots (floor, note)
-- add check ck_slots_low on slots: floor < 100
-- create index idx_slots_floor_number on slots (floor, number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'slots' AND index_name IN ('PRIMARY', 'uq_slots_floor_note', 'idx_slots_floor_number') -> '7'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'slots' AND constraint_name = 'ck_slots_low' -> '1'
ALTER TABLE `slots`
  ADD PRIMARY KEY (`house`, `floor`, `number`),
  ADD CONSTRAINT `uq_slots_floor_note` UNIQUE (`floor`, `note`),
  ADD CONSTRAINT `ck_slots_low` CHECK (`floor` < 100),
  ADD INDEX `idx_slots_floor_number` (`floor`, `number`);

-- add foreign key fk_cars_house_floor_number: cars (house, floor, number) to slots (house, floor, number) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'cars' AND constraint_name = 'fk_cars_house_floor_number' -> '1'
ALTER TABLE `cars`
  ADD CONSTRAINT `fk_cars_house_floor_number` FOREIGN KEY (`house`, `floor`, `number`) REFERENCES `slots` (`house`, `floor`, `number`) ON DELETE CASCADE;
