-- Colonnade migration 0002 generate_plain_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.total; the values of orders.kept

-- drop index idx_orders_total on orders
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '0'
DROP INDEX `idx_orders_total` ON `orders`;

-- drop column orders.total
-- drop column orders.kept
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'kept') -> '0'
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `kept`;

-- add column orders.total (int, not null)
-- add column orders.counted (int, not null)
-- create index idx_orders_total on orders (total)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'counted') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '1'
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity`) STORED NOT NULL,
  ADD COLUMN `counted` int GENERATED ALWAYS AS (`quantity` + 1) STORED NOT NULL,
  ADD INDEX `idx_orders_total` (`total`);
