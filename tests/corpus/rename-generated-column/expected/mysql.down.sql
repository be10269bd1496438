-- Colonnade migration 0002 rename_generated_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_orders_added on orders
DROP INDEX `idx_orders_added` ON `orders`;

-- drop column orders.added
-- rename column orders.whole to total
ALTER TABLE `orders`
  DROP COLUMN `added`,
  RENAME COLUMN `whole` TO `total`;

-- rename index idx_orders_whole to idx_orders_total on orders
-- add column orders.sum (int, not null)
-- create index idx_orders_sum on orders (sum)
ALTER TABLE `orders`
  RENAME INDEX `idx_orders_whole` TO `idx_orders_total`,
  ADD COLUMN `sum` int GENERATED ALWAYS AS (`price` + `quantity`) STORED NOT NULL,
  ADD INDEX `idx_orders_sum` (`sum`);
