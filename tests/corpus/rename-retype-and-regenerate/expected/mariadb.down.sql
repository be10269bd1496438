-- Colonnade migration 0002 rename_retype_and_regenerate: down, mariadb. Generated from b.schema.ts; do not edit.
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
ALTER TABLE `payments`
  DROP FOREIGN KEY `fk_payments_order_total`,
  DROP INDEX `fk_payments_order_total`;

-- drop unique uq_purchases_total on purchases
-- drop index idx_purchases_more_cost on purchases
ALTER TABLE `purchases`
  DROP INDEX `uq_purchases_total`,
  DROP INDEX `idx_purchases_more_cost`;

-- drop column purchases.total
-- drop column purchases.more
ALTER TABLE `purchases`
  DROP COLUMN `total`,
  DROP COLUMN `more`;

-- rename table purchases to orders
ALTER TABLE `purchases` RENAME TO `orders`;

-- rename column orders.cost to price
-- rename column orders.count to quantity
-- add column orders.spare (int, not null, default 3)
ALTER TABLE `orders`
  RENAME COLUMN `cost` TO `price`,
  RENAME COLUMN `count` TO `quantity`,
  ADD COLUMN `spare` int NOT NULL DEFAULT 3;

-- change column orders.price: type bigint becomes int; meaning bigint becomes integer
-- add column orders.total (int, not null)
-- add column orders.half (int, not null)
-- add unique uq_orders_total on orders (total)
-- create index idx_orders_half_price on orders (half, price)
ALTER TABLE `orders`
  MODIFY COLUMN `price` int NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity` + `spare`) STORED,
  ADD COLUMN `half` int GENERATED ALWAYS AS (`price` + 1) STORED,
  ADD CONSTRAINT `uq_orders_total` UNIQUE (`total`),
  ADD INDEX `idx_orders_half_price` (`half`, `price`);

-- add foreign key fk_payments_order_total: payments (order_total) to orders (total) on delete restrict
ALTER TABLE `payments`
  ADD CONSTRAINT `fk_payments_order_total` FOREIGN KEY (`order_total`) REFERENCES `orders` (`total`) ON DELETE RESTRICT;
