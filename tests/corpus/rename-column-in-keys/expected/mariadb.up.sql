-- Colonnade migration 0002 rename_column_in_keys: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column shops.code to number
-- rename column shops.city to town
-- rename index idx_shops_code_city to idx_shops_number_town on shops
ALTER TABLE `shops`
  RENAME COLUMN `code` TO `number`,
  RENAME COLUMN `city` TO `town`,
  RENAME INDEX `idx_shops_code_city` TO `idx_shops_number_town`;

-- rename column clerks.code to shop_number
ALTER TABLE `clerks` RENAME COLUMN `code` TO `shop_number`;

-- rename unique uq_clerks_code_id to uq_clerks_shop_number_id on clerks
-- drop foreign key fk_clerks_city_code of clerks
-- drop index fk_clerks_city_code on clerks
-- add foreign key fk_clerks_city_shop_number: clerks (city, shop_number) to shops (town, number) on delete cascade
ALTER TABLE `clerks`
  RENAME INDEX `uq_clerks_code_id` TO `uq_clerks_shop_number_id`,
  DROP FOREIGN KEY `fk_clerks_city_code`,
  DROP INDEX `fk_clerks_city_code`,
  ADD CONSTRAINT `fk_clerks_city_shop_number` FOREIGN KEY (`city`, `shop_number`) REFERENCES `shops` (`town`, `number`) ON DELETE CASCADE ON UPDATE CASCADE;
