-- Colonnade migration 0002 rename_column_in_keys: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column shops.code to number
-- rename column shops.city to town
-- rename index idx_shops_code_city to idx_shops_number_town on shops
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'shops' AND column_name IN ('code', 'city') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'shops' AND column_name IN ('number', 'town') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'shops' AND index_name = 'idx_shops_code_city' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'shops' AND index_name = 'idx_shops_number_town' -> '2'
ALTER TABLE `shops`
  RENAME COLUMN `code` TO `number`,
  RENAME COLUMN `city` TO `town`,
  RENAME INDEX `idx_shops_code_city` TO `idx_shops_number_town`;

-- rename column clerks.code to shop_number
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'clerks' AND column_name = 'code' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'clerks' AND column_name = 'shop_number' -> '1'
ALTER TABLE `clerks` RENAME COLUMN `code` TO `shop_number`;

-- rename unique uq_clerks_code_id to uq_clerks_shop_number_id on clerks
-- drop foreign key fk_clerks_city_code of clerks
-- drop index fk_clerks_city_code on clerks
-- add foreign key fk_clerks_city_shop_number: clerks (city, shop_number) to shops (town, number) on delete cascade
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'clerks' AND index_name IN ('uq_clerks_code_id', 'fk_clerks_city_code') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'clerks' AND index_name = 'uq_clerks_shop_number_id' -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'clerks' AND constraint_name = 'fk_clerks_city_code' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'clerks' AND constraint_name = 'fk_clerks_city_shop_number' -> '1'
ALTER TABLE `clerks`
  RENAME INDEX `uq_clerks_code_id` TO `uq_clerks_shop_number_id`,
  DROP FOREIGN KEY `fk_clerks_city_code`,
  DROP INDEX `fk_clerks_city_code`,
  ADD CONSTRAINT `fk_clerks_city_shop_number` FOREIGN KEY (`city`, `shop_number`) REFERENCES `shops` (`town`, `number`) ON DELETE CASCADE ON UPDATE CASCADE;
