-- Colonnade migration 0002 retype_and_regenerate: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_orders_total_quantity on orders
DROP INDEX "idx_orders_total_quantity";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- change column orders.price: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "orders" ALTER COLUMN "price" TYPE bigint;

-- change column orders.quantity: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "orders" ALTER COLUMN "quantity" TYPE bigint;

-- add column orders.total (bigint, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" bigint GENERATED ALWAYS AS ("price" * "quantity" + 1) STORED NOT NULL;

-- create index idx_orders_total_quantity on orders (total, quantity)
CREATE INDEX "idx_orders_total_quantity" ON "orders" ("total", "quantity");
