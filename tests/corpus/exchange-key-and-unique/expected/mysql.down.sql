-- Colonnade migration 0002 exchange_key_and_unique: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_trips_from of trips
-- drop index fk_trips_from on trips
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'trips' AND constraint_name = 'fk_trips_from' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'trips' AND index_name = 'fk_trips_from' -> '0'
ALTER TABLE `trips`
  DROP FOREIGN KEY `fk_trips_from`,
  DROP INDEX `fk_trips_from`;

-- drop unique uq_places_code on places
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'places' AND index_name = 'uq_places_code' -> '0'
ALTER TABLE `places` DROP INDEX `uq_places_code`;

-- drop foreign key fk_trips_to of trips
-- drop index fk_trips_to on trips
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'trips' AND constraint_name = 'fk_trips_to' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'trips' AND index_name = 'fk_trips_to' -> '0'
ALTER TABLE `trips`
  DROP FOREIGN KEY `fk_trips_to`,
  DROP INDEX `fk_trips_to`;

-- drop primary key of places (number)
-- add primary key of places (code)
-- add unique uq_places_number on places (number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'places' AND index_name IN ('PRIMARY', 'uq_places_number') -> '2'
ALTER TABLE `places`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`code`),
  ADD CONSTRAINT `uq_places_number` UNIQUE (`number`);

-- add foreign key fk_trips_from: trips (from) to places (code) on delete cascade
-- add foreign key fk_trips_to: trips (to) to places (number)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'trips' AND constraint_name IN ('fk_trips_from', 'fk_trips_to') -> '2'
ALTER TABLE `trips`
  ADD CONSTRAINT `fk_trips_from` FOREIGN KEY (`from`) REFERENCES `places` (`code`) ON DELETE CASCADE,
  ADD CONSTRAINT `fk_trips_to` FOREIGN KEY (`to`) REFERENCES `places` (`number`) ON UPDATE CASCADE;
