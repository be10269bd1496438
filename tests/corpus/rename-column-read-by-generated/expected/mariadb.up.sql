-- Colonnade migration 0002 rename_column_read_by_generated: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view dear
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'dear' -> '0'
DROP VIEW `dear`;

-- drop check ck_orders_sane on orders
-- drop index idx_orders_total on orders
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '0'
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP INDEX `idx_orders_total`;

-- drop column orders.total
-- rename column orders.price to unit_price
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'price') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'unit_price' -> '1'
ALTER TABLE `orders`
  DROP COLUMN `total`,
  RENAME COLUMN `price` TO `unit_price`;

-- add column orders.total (int, not null)
-- create index idx_orders_total on orders (total)
-- add check ck_orders_sane on orders: unit_price >= quantity OR total > 0
-- rename index idx_orders_price_quantity to idx_orders_unit_price_quantity on orders
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name IN ('idx_orders_total', 'idx_orders_unit_price_quantity') -> '3'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_price_quantity' -> '0'
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`unit_price` * `quantity`) STORED,
  ADD INDEX `idx_orders_total` (`total`),
  ADD CONSTRAINT `ck_orders_sane` CHECK (`unit_price` >= `quantity` OR `total` > 0),
  RENAME INDEX `idx_orders_price_quantity` TO `idx_orders_unit_price_quantity`;

-- create view dear
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'dear' -> '1'
CREATE VIEW `dear` (`id`, `price`) AS
SELECT
  `o`.`id`,
  `o`.`unit_price`
FROM `orders` AS `o`
WHERE `o`.`total` > 100;
