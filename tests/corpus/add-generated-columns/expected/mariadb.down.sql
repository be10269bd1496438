-- Colonnade migration 0002 add_generated_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.discount

-- drop check ck_orders_sane on orders
-- drop index idx_orders_total on orders
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP INDEX `idx_orders_total`;

-- drop column orders.total
-- drop column orders.discount
-- drop column orders.cheap
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `discount`,
  DROP COLUMN `cheap`;
