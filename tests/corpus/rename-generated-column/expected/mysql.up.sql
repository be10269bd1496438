-- Colonnade migration 0002 rename_generated_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_orders_sum on orders
DROP INDEX `idx_orders_sum` ON `orders`;

-- drop column orders.sum
-- rename column orders.total to whole
ALTER TABLE `orders`
  DROP COLUMN `sum`,
  RENAME COLUMN `total` TO `whole`;

-- rename index idx_orders_total to idx_orders_whole on orders
-- add column orders.added (int, not null)
-- create index idx_orders_added on orders (added)
ALTER TABLE `orders`
  RENAME INDEX `idx_orders_total` TO `idx_orders_whole`,
  ADD COLUMN `added` int GENERATED ALWAYS AS (`price` + `quantity` + 1) STORED NOT NULL,
  ADD INDEX `idx_orders_added` (`added`);
