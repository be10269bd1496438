-- Colonnade migration 0002 rename_retype_and_regenerate: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.spare

-- drop foreign key fk_payments_order_total of payments
-- drop index fk_payments_order_total on payments
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'payments' AND constraint_name = 'fk_payments_order_total' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'payments' AND index_name = 'fk_payments_order_total' -> '0'
ALTER TABLE `payments`
  DROP FOREIGN KEY `fk_payments_order_total`,
  DROP INDEX `fk_payments_order_total`;

-- drop unique uq_orders_total on orders
-- drop index idx_orders_half_price on orders
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name IN ('uq_orders_total', 'idx_orders_half_price') -> '0'
ALTER TABLE `orders`
  DROP INDEX `uq_orders_total`,
  DROP INDEX `idx_orders_half_price`;

-- drop column orders.total
-- drop column orders.spare
-- drop column orders.half
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'spare', 'half') -> '0'
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `spare`,
  DROP COLUMN `half`;

-- rename table orders to purchases
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'orders' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'purchases' -> '1'
ALTER TABLE `orders` RENAME TO `purchases`;

-- rename column purchases.price to cost
-- rename column purchases.quantity to count
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'purchases' AND column_name IN ('price', 'quantity') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'purchases' AND column_name IN ('cost', 'count') -> '2'
ALTER TABLE `purchases`
  RENAME COLUMN `price` TO `cost`,
  RENAME COLUMN `quantity` TO `count`;

-- change column purchases.cost: type int becomes bigint; meaning integer becomes bigint
-- add column purchases.total (int, not null)
-- add column purchases.more (bigint, not null)
-- add unique uq_purchases_total on purchases (total)
-- create index idx_purchases_more_cost on purchases (more, cost)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'purchases' AND column_name IN ('total', 'more') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'purchases' AND index_name IN ('uq_purchases_total', 'idx_purchases_more_cost') -> '3'
ALTER TABLE `purchases`
  MODIFY COLUMN `cost` bigint NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`cost` * `count` + 3) STORED NOT NULL,
  ADD COLUMN `more` bigint GENERATED ALWAYS AS (`cost` + 1) STORED NOT NULL,
  ADD CONSTRAINT `uq_purchases_total` UNIQUE (`total`),
  ADD INDEX `idx_purchases_more_cost` (`more`, `cost`);

-- add foreign key fk_payments_order_total: payments (order_total) to purchases (total) on delete restrict
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'payments' AND constraint_name = 'fk_payments_order_total' -> '1'
ALTER TABLE `payments`
  ADD CONSTRAINT `fk_payments_order_total` FOREIGN KEY (`order_total`) REFERENCES `purchases` (`total`) ON DELETE RESTRICT;
