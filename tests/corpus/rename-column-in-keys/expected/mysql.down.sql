-- Colonnade migration 0002 rename_column_in_keys: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_shops_named on shops
-- rename column shops.number to code
-- rename column shops.town to city
ALTER TABLE `shops`
  DROP CONSTRAINT `ck_shops_named`,
  RENAME COLUMN `number` TO `code`,
  RENAME COLUMN `town` TO `city`;

-- add check ck_shops_named on shops: code <> city
-- rename index idx_shops_number_town to idx_shops_code_city on shops
ALTER TABLE `shops`
  ADD CONSTRAINT `ck_shops_named` CHECK (`code` <> `city`),
  RENAME INDEX `idx_shops_number_town` TO `idx_shops_code_city`;

-- rename column clerks.shop_number to code
ALTER TABLE `clerks` RENAME COLUMN `shop_number` TO `code`;

-- rename unique uq_clerks_shop_number_id to uq_clerks_code_id on clerks
-- drop foreign key fk_clerks_city_shop_number of clerks
-- drop index fk_clerks_city_shop_number on clerks
-- add foreign key fk_clerks_city_code: clerks (city, code) to shops (city, code) on delete cascade
ALTER TABLE `clerks`
  RENAME INDEX `uq_clerks_shop_number_id` TO `uq_clerks_code_id`,
  DROP FOREIGN KEY `fk_clerks_city_shop_number`,
  DROP INDEX `fk_clerks_city_shop_number`,
  ADD CONSTRAINT `fk_clerks_city_code` FOREIGN KEY (`city`, `code`) REFERENCES `shops` (`city`, `code`) ON DELETE CASCADE ON UPDATE CASCADE;
