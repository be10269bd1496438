-- Colonnade migration 0002 generate_plain_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of orders.total; the values of orders.kept

-- drop index idx_orders_total on orders
DROP INDEX "idx_orders_total";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- drop column orders.kept
ALTER TABLE "orders" DROP COLUMN "kept";

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity") STORED NOT NULL;

-- add column orders.counted (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "counted" integer GENERATED ALWAYS AS ("quantity" + 1) STORED NOT NULL;

-- create index idx_orders_total on orders (total)
CREATE INDEX "idx_orders_total" ON "orders" ("total");
