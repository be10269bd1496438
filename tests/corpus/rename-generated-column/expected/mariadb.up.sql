-- Colonnade migration 0002 rename_generated_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_orders_sum on orders
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_sum' -> '0'
DROP INDEX `idx_orders_sum` ON `orders`;

-- drop column orders.sum
-- rename column orders.total to whole
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('sum', 'total') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'whole' -> '1'
ALTER TABLE `orders`
  DROP COLUMN `sum`,
  RENAME COLUMN `total` TO `whole`;

-- rename index idx_orders_total to idx_orders_whole on orders
-- add column orders.added (int, not null)
-- create index idx_orders_added on orders (added)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name IN ('idx_orders_whole', 'idx_orders_added') -> '2'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'added' -> '1'
ALTER TABLE `orders`
  RENAME INDEX `idx_orders_total` TO `idx_orders_whole`,
  ADD COLUMN `added` int GENERATED ALWAYS AS (`price` + `quantity` + 1) STORED,
  ADD INDEX `idx_orders_added` (`added`);
