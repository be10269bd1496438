-- Colonnade migration 0002 rename_retype_and_regenerate: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: cost of purchases cannot become integer
SELECT "id", count(*) OVER ()
  FROM "purchases"
  WHERE "cost" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_payments_order_total of payments
ALTER TABLE "payments" DROP CONSTRAINT "fk_payments_order_total";

-- drop unique uq_purchases_total on purchases
ALTER TABLE "purchases" DROP CONSTRAINT "uq_purchases_total";

-- drop index idx_purchases_more_cost on purchases
DROP INDEX "idx_purchases_more_cost";

-- drop column purchases.total
ALTER TABLE "purchases" DROP COLUMN "total";

-- drop column purchases.more
ALTER TABLE "purchases" DROP COLUMN "more";

-- rename table purchases to orders
ALTER TABLE "purchases" RENAME TO "orders";

-- rename column orders.cost to price
ALTER TABLE "orders" RENAME COLUMN "cost" TO "price";

-- rename column orders.count to quantity
ALTER TABLE "orders" RENAME COLUMN "count" TO "quantity";

-- rename primary key pk_purchases to pk_orders on orders
ALTER TABLE "orders" RENAME CONSTRAINT "pk_purchases" TO "pk_orders";

-- add column orders.spare (integer, not null, default 3)
ALTER TABLE "orders" ADD COLUMN "spare" integer NOT NULL DEFAULT 3;

-- change column orders.price: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "orders" ALTER COLUMN "price" TYPE integer;

-- add column orders.total (integer, not null)
ALTER TABLE "orders"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("price" * "quantity" + "spare") STORED NOT NULL;

-- add column orders.half (integer, not null)
ALTER TABLE "orders" ADD COLUMN "half" integer GENERATED ALWAYS AS ("price" + 1) STORED NOT NULL;

-- add unique uq_orders_total on orders (total)
ALTER TABLE "orders" ADD CONSTRAINT "uq_orders_total" UNIQUE ("total");

-- create index idx_orders_half_price on orders (half, price)
CREATE INDEX "idx_orders_half_price" ON "orders" ("half", "price");

-- add foreign key fk_payments_order_total: payments (order_total) to orders (total) on delete restrict
ALTER TABLE "payments"
  ADD CONSTRAINT "fk_payments_order_total" FOREIGN KEY ("order_total") REFERENCES "orders" ("total") ON DELETE RESTRICT;
