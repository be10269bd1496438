-- Colonnade migration 0002 rename_generated_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_orders_added on orders
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_added' -> '0'
DROP INDEX `idx_orders_added` ON `orders`;

-- drop column orders.added
-- rename column orders.whole to total
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('added', 'whole') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '1'
ALTER TABLE `orders`
  DROP COLUMN `added`,
  RENAME COLUMN `whole` TO `total`;

-- rename index idx_orders_whole to idx_orders_total on orders
-- add column orders.sum (int, not null)
-- create index idx_orders_sum on orders (sum)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_whole' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name IN ('idx_orders_total', 'idx_orders_sum') -> '2'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'sum' -> '1'
ALTER TABLE `orders`
  RENAME INDEX `idx_orders_whole` TO `idx_orders_total`,
  ADD COLUMN `sum` int GENERATED ALWAYS AS (`price` + `quantity`) STORED,
  ADD INDEX `idx_orders_sum` (`sum`);
