-- Colonnade migration 0002 add_primary_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of prices

-- drop foreign key fk_prices_currency of prices
-- drop index fk_prices_currency on prices
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'prices' AND constraint_name = 'fk_prices_currency' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'prices' AND index_name = 'fk_prices_currency' -> '0'
ALTER TABLE `prices`
  DROP FOREIGN KEY `fk_prices_currency`,
  DROP INDEX `fk_prices_currency`;

-- drop primary key of currencies (code)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'currencies' AND index_name = 'PRIMARY' -> '0'
ALTER TABLE `currencies` DROP PRIMARY KEY;

-- drop table prices
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'prices' -> '0'
DROP TABLE `prices`;
