-- Colonnade migration 0002 drop_generated_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: orders.quantity comes back empty

-- guard: a row of orders breaks check ck_orders_sane
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE NOT (("price" * (0)) > -1000)
  ORDER BY "id"
  LIMIT 3;

-- add column orders.quantity (integer, null)
ALTER TABLE "orders" ADD COLUMN "quantity" integer;

-- rewrite quantity in the rows of orders
UPDATE "orders" SET "quantity" = 0;

-- change column orders.quantity: null allowed becomes refused
ALTER TABLE "orders" ALTER COLUMN "quantity" SET NOT NULL;

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity") STORED NOT NULL;

-- add column orders.small (boolean, not null)
ALTER TABLE "orders" ADD COLUMN "small" boolean GENERATED ALWAYS AS ("price" < 10) STORED NOT NULL;

-- add check ck_orders_sane on orders: total > -1000
ALTER TABLE "orders" ADD CONSTRAINT "ck_orders_sane" CHECK ("total" > -1000);

-- create index idx_orders_small_price on orders (small, price)
CREATE INDEX "idx_orders_small_price" ON "orders" ("small", "price");
