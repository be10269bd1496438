-- Colonnade migration 0002 add_unique_with_reference: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of offers

-- drop foreign key fk_stocks_sku of stocks
-- drop index fk_stocks_sku on stocks
ALTER TABLE `stocks`
  DROP FOREIGN KEY `fk_stocks_sku`,
  DROP INDEX `fk_stocks_sku`;

-- drop foreign key fk_offers_product of offers
-- drop index fk_offers_product on offers
ALTER TABLE `offers`
  DROP FOREIGN KEY `fk_offers_product`,
  DROP INDEX `fk_offers_product`;

-- drop unique uq_products_sku on products
ALTER TABLE `products` DROP INDEX `uq_products_sku`;

-- drop table offers
DROP TABLE `offers`;
