-- Colonnade migration 0002 retype_and_regenerate: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_orders_total_quantity on orders
-- drop column orders.total
-- change column orders.price: type int becomes bigint; meaning integer becomes bigint
-- change column orders.quantity: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `orders`
  DROP INDEX `idx_orders_total_quantity`,
  DROP COLUMN `total`,
  MODIFY COLUMN `price` bigint NOT NULL,
  MODIFY COLUMN `quantity` bigint NOT NULL;

-- add column orders.total (bigint, not null)
-- create index idx_orders_total_quantity on orders (total, quantity)
ALTER TABLE `orders`
  ADD COLUMN `total` bigint GENERATED ALWAYS AS (`price` * `quantity` + 1) STORED,
  ADD INDEX `idx_orders_total_quantity` (`total`, `quantity`);
