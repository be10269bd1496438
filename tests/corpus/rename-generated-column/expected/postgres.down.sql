-- Colonnade migration 0002 rename_generated_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_orders_added on orders
DROP INDEX "idx_orders_added";

-- drop column orders.added
ALTER TABLE "orders" DROP COLUMN "added";

-- rename column orders.whole to total
ALTER TABLE "orders" RENAME COLUMN "whole" TO "total";

-- rename index idx_orders_whole to idx_orders_total on orders
ALTER INDEX "idx_orders_whole" RENAME TO "idx_orders_total";

-- add column orders.sum (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "sum" integer GENERATED ALWAYS AS ("price" + "quantity") STORED NOT NULL;

-- create index idx_orders_sum on orders (sum)
CREATE INDEX "idx_orders_sum" ON "orders" ("sum");
