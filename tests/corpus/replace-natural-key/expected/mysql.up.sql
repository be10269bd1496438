-- Colonnade migration 0002 replace_natural_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_cities_country of cities
-- drop index fk_cities_country on cities
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'cities' AND constraint_name = 'fk_cities_country' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'cities' AND index_name = 'fk_cities_country' -> '0'
ALTER TABLE `cities`
  DROP FOREIGN KEY `fk_cities_country`,
  DROP INDEX `fk_cities_country`;

-- drop primary key of countries (code)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'countries' AND index_name = 'PRIMARY' -> '0'
ALTER TABLE `countries` DROP PRIMARY KEY;

-- add column countries.id (bigint, not null)
-- add primary key of countries (id)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'countries' AND column_name = 'id' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'countries' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `countries`
  ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  ADD PRIMARY KEY (`id`);

-- add unique uq_countries_code on countries (code)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'countries' AND index_name = 'uq_countries_code' -> '1'
ALTER TABLE `countries` ADD CONSTRAINT `uq_countries_code` UNIQUE (`code`);

-- add foreign key fk_cities_country: cities (country) to countries (code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'cities' AND constraint_name = 'fk_cities_country' -> '1'
ALTER TABLE `cities`
  ADD CONSTRAINT `fk_cities_country` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON DELETE CASCADE;
