-- Colonnade migration 0002 retype_column_read_by_generated: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_orders_sane on orders
ALTER TABLE "orders" DROP CONSTRAINT "ck_orders_sane";

-- drop index idx_orders_total on orders
DROP INDEX "idx_orders_total";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- change column orders.price: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "orders" ALTER COLUMN "price" TYPE bigint;

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity") STORED NOT NULL;

-- add check ck_orders_sane on orders: total >= price
ALTER TABLE "orders" ADD CONSTRAINT "ck_orders_sane" CHECK ("total" >= "price");

-- create index idx_orders_total on orders (total)
CREATE INDEX "idx_orders_total" ON "orders" ("total");
