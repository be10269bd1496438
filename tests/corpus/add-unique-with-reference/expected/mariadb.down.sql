-- Colonnade migration 0002 add_unique_with_reference: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of offers

-- drop foreign key fk_stocks_sku of stocks
-- drop index fk_stocks_sku on stocks
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'stocks' AND constraint_name = 'fk_stocks_sku' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'stocks' AND index_name = 'fk_stocks_sku' -> '0'
ALTER TABLE `stocks`
  DROP FOREIGN KEY `fk_stocks_sku`,
  DROP INDEX `fk_stocks_sku`;

-- drop foreign key fk_offers_product of offers
-- drop index fk_offers_product on offers
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'offers' AND constraint_name = 'fk_offers_product' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'offers' AND index_name = 'fk_offers_product' -> '0'
ALTER TABLE `offers`
  DROP FOREIGN KEY `fk_offers_product`,
  DROP INDEX `fk_offers_product`;

-- drop unique uq_products_sku on products
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'products' AND index_name = 'uq_products_sku' -> '0'
ALTER TABLE `products` DROP INDEX `uq_products_sku`;

-- drop table offers
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'offers' -> '0'
DROP TABLE `offers`;
