-- Colonnade migration 0002 add_primary_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of prices

-- drop foreign key fk_prices_currency of prices
-- drop index fk_prices_currency on prices
ALTER TABLE `prices`
  DROP FOREIGN KEY `fk_prices_currency`,
  DROP INDEX `fk_prices_currency`;

-- drop primary key of currencies (code)
ALTER TABLE `currencies` DROP PRIMARY KEY;

-- drop table prices
DROP TABLE `prices`;
