-- Colonnade migration 0002 rename_generated_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_orders_sum on orders
DROP INDEX "idx_orders_sum";

-- drop column orders.sum
ALTER TABLE "orders" DROP COLUMN "sum";

-- rename column orders.total to whole
ALTER TABLE "orders" RENAME COLUMN "total" TO "whole";

-- rename index idx_orders_total to idx_orders_whole on orders
ALTER INDEX "idx_orders_total" RENAME TO "idx_orders_whole";

-- add column orders.added (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "added" integer GENERATED ALWAYS AS ("price" + "quantity" + 1) STORED NOT NULL;

-- create index idx_orders_added on orders (added)
CREATE INDEX "idx_orders_added" ON "orders" ("added");
