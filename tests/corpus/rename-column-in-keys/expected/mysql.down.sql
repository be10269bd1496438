-- Colonnade migration 0002 rename_column_in_keys: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_shops_named on shops
-- rename column shops.number to code
-- rename column shops.town to city
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'shops' AND constraint_name = 'ck_shops_named' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'shops' AND column_name IN ('number', 'town') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'shops' AND column_name IN ('code', 'city') -> '2'
ALTER TABLE `shops`
  DROP CONSTRAINT `ck_shops_named`,
  RENAME COLUMN `number` TO `code`,
  RENAME COLUMN `town` TO `city`;

-- add check ck_shops_named on shops: code <> city
-- rename index idx_shops_number_town to idx_shops_code_city on shops
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'shops' AND constraint_name = 'ck_shops_named' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'shops' AND index_name = 'idx_shops_number_town' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'shops' AND index_name = 'idx_shops_code_city' -> '2'
ALTER TABLE `shops`
  ADD CONSTRAINT `ck_shops_named` CHECK (`code` <> `city`),
  RENAME INDEX `idx_shops_number_town` TO `idx_shops_code_city`;

-- rename column clerks.shop_number to code
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'clerks' AND column_name = 'shop_number' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'clerks' AND column_name = 'code' -> '1'
ALTER TABLE `clerks` RENAME COLUMN `shop_number` TO `code`;

-- rename unique uq_clerks_shop_number_id to uq_clerks_code_id on clerks
-- drop foreign key fk_clerks_city_shop_number of clerks
-- drop index fk_clerks_city_shop_number on clerks
-- add foreign key fk_clerks_city_code: clerks (city, code) to shops (city, code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'clerks' AND index_name IN ('uq_clerks_shop_number_id', 'fk_clerks_city_shop_number') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'clerks' AND index_name = 'uq_clerks_code_id' -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'clerks' AND constraint_name = 'fk_clerks_city_shop_number' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'clerks' AND constraint_name = 'fk_clerks_city_code' -> '1'
ALTER TABLE `clerks`
  RENAME INDEX `uq_clerks_shop_number_id` TO `uq_clerks_code_id`,
  DROP FOREIGN KEY `fk_clerks_city_shop_number`,
  DROP INDEX `fk_clerks_city_shop_number`,
  ADD CONSTRAINT `fk_clerks_city_code` FOREIGN KEY (`city`, `code`) REFERENCES `shops` (`city`, `code`) ON DELETE CASCADE ON UPDATE CASCADE;
