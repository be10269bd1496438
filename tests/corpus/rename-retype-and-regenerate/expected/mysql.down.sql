-- Colonnade migration 0002 rename_retype_and_regenerate: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: cost of purchases cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `purchases`
  WHERE `cost` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_payments_order_total of payments
-- drop index fk_payments_order_total on payments
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'payments' AND constraint_name = 'fk_payments_order_total' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'payments' AND index_name = 'fk_payments_order_total' -> '0'
ALTER TABLE `payments`
  DROP FOREIGN KEY `fk_payments_order_total`,
  DROP INDEX `fk_payments_order_total`;

-- drop unique uq_purchases_total on purchases
-- drop index idx_purchases_more_cost on purchases
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'purchases' AND index_name IN ('uq_purchases_total', 'idx_purchases_more_cost') -> '0'
ALTER TABLE `purchases`
  DROP INDEX `uq_purchases_total`,
  DROP INDEX `idx_purchases_more_cost`;

-- drop column purchases.total
-- drop column purchases.more
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'purchases' AND column_name IN ('total', 'more') -> '0'
ALTER TABLE `purchases`
  DROP COLUMN `total`,
  DROP COLUMN `more`;

-- rename table purchases to orders
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'purchases' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'orders' -> '1'
ALTER TABLE `purchases` RENAME TO `orders`;

-- rename column orders.cost to price
-- rename column orders.count to quantity
-- add column orders.spare (int, not null, default 3)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('cost', 'count') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('price', 'quantity', 'spare') -> '3'
ALTER TABLE `orders`
  RENAME COLUMN `cost` TO `price`,
  RENAME COLUMN `count` TO `quantity`,
  ADD COLUMN `spare` int NOT NULL DEFAULT 3;

-- change column orders.price: type bigint becomes int; meaning bigint becomes integer
-- add column orders.total (int, not null)
-- add column orders.half (int, not null)
-- add unique uq_orders_total on orders (total)
-- create index idx_orders_half_price on orders (half, price)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'half') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name IN ('uq_orders_total', 'idx_orders_half_price') -> '3'
ALTER TABLE `orders`
  MODIFY COLUMN `price` int NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity` + `spare`) STORED NOT NULL,
  ADD COLUMN `half` int GENERATED ALWAYS AS (`price` + 1) STORED NOT NULL,
  ADD CONSTRAINT `uq_orders_total` UNIQUE (`total`),
  ADD INDEX `idx_orders_half_price` (`half`, `price`);

-- add foreign key fk_payments_order_total: payments (order_total) to orders (total) on delete restrict
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'payments' AND constraint_name = 'fk_payments_order_total' -> '1'
ALTER TABLE `payments`
  ADD CONSTRAINT `fk_payments_order_total` FOREIGN KEY (`order_total`) REFERENCES `orders` (`total`) ON DELETE RESTRICT;
