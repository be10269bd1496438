-- Colonnade migration 0002 retype_and_regenerate: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: price of orders cannot become integer
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE "price" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: quantity of orders cannot become integer
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE "quantity" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop index idx_orders_total_quantity on orders
DROP INDEX "idx_orders_total_quantity";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- change column orders.price: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "orders" ALTER COLUMN "price" TYPE integer;

-- change column orders.quantity: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "orders" ALTER COLUMN "quantity" TYPE integer;

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity") STORED NOT NULL;

-- create index idx_orders_total_quantity on orders (total, quantity)
CREATE INDEX "idx_orders_total_quantity" ON "orders" ("total", "quantity");
