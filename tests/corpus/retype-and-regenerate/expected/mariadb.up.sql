-- Colonnade migration 0002 retype_and_regenerate: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_orders_total_quantity on orders
-- drop column orders.total
-- change column orders.price: type int becomes bigint; meaning integer becomes bigint
-- change column orders.quantity: type int becomes bigint; meaning integer becomes bigint
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total_quantity' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '0'
ALTER TABLE `orders`
  DROP INDEX `idx_orders_total_quantity`,
  DROP COLUMN `total`,
  MODIFY COLUMN `price` bigint NOT NULL,
  MODIFY COLUMN `quantity` bigint NOT NULL;

-- add column orders.total (bigint, not null)
-- create index idx_orders_total_quantity on orders (total, quantity)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total_quantity' -> '2'
ALTER TABLE `orders`
  ADD COLUMN `total` bigint GENERATED ALWAYS AS (`price` * `quantity` + 1) STORED,
  ADD INDEX `idx_orders_total_quantity` (`total`, `quantity`);
