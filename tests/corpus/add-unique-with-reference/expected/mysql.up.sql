-- Colonnade migration 0002 add_unique_with_reference: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: sku of products is not unique
SELECT `id`, count(*) OVER ()
  FROM `products`
  WHERE `sku` IN (SELECT `sku` FROM `products` GROUP BY `sku` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: sku of stocks refers to no row of products
SELECT `id`, count(*) OVER ()
  FROM `stocks`
  WHERE `stocks`.`sku` IS NOT NULL AND NOT EXISTS (SELECT 1 FROM `products` AS `colonnade_parent` WHERE `colonnade_parent`.`sku` = `stocks`.`sku`)
  ORDER BY `id`
  LIMIT 3;

-- create table offers
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'offers' -> '1'
CREATE TABLE `offers` (
  `id`      bigint NOT NULL AUTO_INCREMENT,
  `product` varchar(12) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- add unique uq_products_sku on products (sku)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'products' AND index_name = 'uq_products_sku' -> '1'
ALTER TABLE `products` ADD CONSTRAINT `uq_products_sku` UNIQUE (`sku`);

-- add foreign key fk_offers_product: offers (product) to products (sku) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'offers' AND constraint_name = 'fk_offers_product' -> '1'
ALTER TABLE `offers`
  ADD CONSTRAINT `fk_offers_product` FOREIGN KEY (`product`) REFERENCES `products` (`sku`) ON DELETE CASCADE;

-- add foreign key fk_stocks_sku: stocks (sku) to products (sku) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'stocks' AND constraint_name = 'fk_stocks_sku' -> '1'
ALTER TABLE `stocks`
  ADD CONSTRAINT `fk_stocks_sku` FOREIGN KEY (`sku`) REFERENCES `products` (`sku`) ON DELETE CASCADE ON UPDATE CASCADE;
