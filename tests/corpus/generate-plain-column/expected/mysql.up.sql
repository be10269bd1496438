-- Colonnade migration 0002 generate_plain_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.total; the values of orders.kept

-- drop index idx_orders_total on orders
DROP INDEX `idx_orders_total` ON `orders`;

-- drop column orders.total
-- drop column orders.kept
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `kept`;

-- add column orders.total (int, not null)
-- add column orders.counted (int, not null)
-- create index idx_orders_total on orders (total)
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity`) STORED NOT NULL,
  ADD COLUMN `counted` int GENERATED ALWAYS AS (`quantity` + 1) STORED NOT NULL,
  ADD INDEX `idx_orders_total` (`total`);
