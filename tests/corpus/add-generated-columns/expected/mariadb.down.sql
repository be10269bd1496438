-- Colonnade migration 0002 add_generated_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.discount

-- drop check ck_orders_sane on orders
-- drop index idx_orders_total on orders
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '0'
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP INDEX `idx_orders_total`;

-- drop column orders.total
-- drop column orders.discount
-- drop column orders.cheap
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'discount', 'cheap') -> '0'
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `discount`,
  DROP COLUMN `cheap`;
