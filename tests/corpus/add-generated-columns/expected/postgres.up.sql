-- Colonnade migration 0002 add_generated_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE NOT (("price" * "quantity" - (0)) > -1000)
  ORDER BY "id"
  LIMIT 3;

-- add column orders.discount (integer, null)
ALTER TABLE "orders" ADD COLUMN "discount" integer;

-- rewrite discount in the rows of orders
UPDATE "orders" SET "discount" = 0;

-- change column orders.discount: null allowed becomes refused
ALTER TABLE "orders" ALTER COLUMN "discount" SET NOT NULL;

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity" - "discount") STORED NOT NULL;

-- add column orders.cheap (boolean, not null)
ALTER TABLE "orders" ADD COLUMN "cheap" boolean GENERATED ALWAYS AS ("price" < 10) STORED NOT NULL;

-- add check ck_orders_sane on orders: total > -1000
ALTER TABLE "orders" ADD CONSTRAINT "ck_orders_sane" CHECK ("total" > -1000);

-- create index idx_orders_total on orders (total)
CREATE INDEX "idx_orders_total" ON "orders" ("total");
