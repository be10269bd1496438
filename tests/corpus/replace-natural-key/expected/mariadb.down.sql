-- Colonnade migration 0002 replace_natural_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of countries.id

-- drop foreign key fk_cities_country of cities
-- drop index fk_cities_country on cities
ALTER TABLE `cities`
  DROP FOREIGN KEY `fk_cities_country`,
  DROP INDEX `fk_cities_country`;

-- drop unique uq_countries_code on countries
-- change column countries.id: identity byDefault becomes none
-- drop primary key of countries (id)
ALTER TABLE `countries`
  DROP INDEX `uq_countries_code`,
  MODIFY COLUMN `id` bigint NOT NULL,
  DROP PRIMARY KEY;

-- drop column countries.id
-- add primary key of countries (code)
ALTER TABLE `countries`
  DROP COLUMN `id`,
  ADD PRIMARY KEY (`code`);

-- add foreign key fk_cities_country: cities (country) to countries (code) on delete cascade
ALTER TABLE `cities`
  ADD CONSTRAINT `fk_cities_country` FOREIGN KEY (`country`) REFERENCES `countries` (`code`) ON DELETE CASCADE;
