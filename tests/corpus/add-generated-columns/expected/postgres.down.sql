-- Colonnade migration 0002 add_generated_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of orders.discount

-- drop check ck_orders_sane on orders
ALTER TABLE "orders" DROP CONSTRAINT "ck_orders_sane";

-- drop index idx_orders_total on orders
DROP INDEX "idx_orders_total";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- drop column orders.discount
ALTER TABLE "orders" DROP COLUMN "discount";

-- drop column orders.cheap
ALTER TABLE "orders" DROP COLUMN "cheap";
