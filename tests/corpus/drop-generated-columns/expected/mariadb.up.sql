-- Colonnade migration 0002 drop_generated_columns: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.quantity

-- drop check ck_orders_sane on orders
-- drop index idx_orders_small_price on orders
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_small_price' -> '0'
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP INDEX `idx_orders_small_price`;

-- drop column orders.total
-- drop column orders.quantity
-- drop column orders.small
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'quantity', 'small') -> '0'
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `quantity`,
  DROP COLUMN `small`;
