-- Colonnade migration 0002 drop_generated_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of orders.quantity

-- drop check ck_orders_sane on orders
-- drop index idx_orders_small_price on orders
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP INDEX `idx_orders_small_price`;

-- drop column orders.total
-- drop column orders.quantity
-- drop column orders.small
ALTER TABLE `orders`
  DROP COLUMN `total`,
  DROP COLUMN `quantity`,
  DROP COLUMN `small`;
