-- Colonnade migration 0002 rename_retype_and_regenerate: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.spare

-- drop foreign key fk_payments_order_total of payments
-- drop index fk_payments_order_total on payments
ALTER TABLE `payments`
  DROP FOREIGN KEY `fk_payments_order_total`,
  DROP INDEX `fk_payments_order_total`;

-- drop unique uq_orders_total on orders
-- drop index idx_orders_half_price on orders
ALTER TABLE `orders`
  DROP INDEX `uq_orders_total`,
  DROP INDEX `idx_orders_half_price`;

-- drop column orders.total
-- drop column orders.spare
-- drop column orders.half
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `spare`,
  DROP COLUMN `half`;

-- rename table orders to purchases
ALTER TABLE `orders` RENAME TO `purchases`;

-- rename column purchases.price to cost
-- rename column purchases.quantity to count
ALTER TABLE `purchases`
  RENAME COLUMN `price` TO `cost`,
  RENAME COLUMN `quantity` TO `count`;

-- change column purchases.cost: type int becomes bigint; meaning integer becomes bigint
-- add column purchases.total (int, not null)
-- add column purchases.more (bigint, not null)
-- add unique uq_purchases_total on purchases (total)
-- create index idx_purchases_more_cost on purchases (more, cost)
ALTER TABLE `purchases`
  MODIFY COLUMN `cost` bigint NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`cost` * `count` + 3) STORED,
  ADD COLUMN `more` bigint GENERATED ALWAYS AS (`cost` + 1) STORED,
  ADD CONSTRAINT `uq_purchases_total` UNIQUE (`total`),
  ADD INDEX `idx_purchases_more_cost` (`more`, `cost`);

-- add foreign key fk_payments_order_total: payments (order_total) to purchases (total) on delete restrict
ALTER TABLE `payments`
  ADD CONSTRAINT `fk_payments_order_total` FOREIGN KEY (`order_total`) REFERENCES `purchases` (`total`) ON DELETE RESTRICT;
