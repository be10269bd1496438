-- Colonnade migration 0002 replace_natural_key: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_cities_country of cities
-- drop index fk_cities_country on cities
ALTER TABLE `cities`
  DROP FOREIGN KEY `fk_cities_country`,
  DROP INDEX `fk_cities_country`;

-- drop primary key of countries (code)
ALTER TABLE `countries` DROP PRIMARY KEY;

-- add column countries.id (bigint, not null)
-- add primary key of countries (id)
ALTER TABLE `countries`
  ADD COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  ADD PRIMARY KEY (`id`);

-- add unique uq_countries_code on countries (code)
ALTER TABLE `countries` ADD CONSTRAINT `uq_countries_code` UNIQUE (`code`);

-- add foreign key fk_cities_country: cities (country) to countries (code) on delete cascade
ALTER TABLE `cities`
  ADD CONSTRAINT `fk_cities_country` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON DELETE CASCADE;
