-- Colonnade migration 0002 drop_generated_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of orders.quantity

-- drop check ck_orders_sane on orders
ALTER TABLE "orders" DROP CONSTRAINT "ck_orders_sane";

-- drop index idx_orders_small_price on orders
DROP INDEX "idx_orders_small_price";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- drop column orders.quantity
ALTER TABLE "orders" DROP COLUMN "quantity";

-- drop column orders.small
ALTER TABLE "orders" DROP COLUMN "small";
