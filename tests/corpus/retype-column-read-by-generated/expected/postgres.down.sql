-- Colonnade migration 0002 retype_column_read_by_generated: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: price of orders cannot become integer
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE "price" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_orders_sane on orders
ALTER TABLE "orders" DROP CONSTRAINT "ck_orders_sane";

-- drop index idx_orders_total on orders
DROP INDEX "idx_orders_total";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- change column orders.price: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "orders" ALTER COLUMN "price" TYPE integer;

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity") STORED NOT NULL;

-- add check ck_orders_sane on orders: total >= price
ALTER TABLE "orders" ADD CONSTRAINT "ck_orders_sane" CHECK ("total" >= "price");

-- create index idx_orders_total on orders (total)
CREATE INDEX "idx_orders_total" ON "orders" ("total");
