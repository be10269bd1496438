-- Colonnade migration 0002 rename_retype_and_regenerate: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of orders.spare

-- drop foreign key fk_payments_order_total of payments
ALTER TABLE "payments" DROP CONSTRAINT "fk_payments_order_total";

-- drop unique uq_orders_total on orders
ALTER TABLE "orders" DROP CONSTRAINT "uq_orders_total";

-- drop index idx_orders_half_price on orders
DROP INDEX "idx_orders_half_price";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- drop column orders.spare
ALTER TABLE "orders" DROP COLUMN "spare";

-- drop column orders.half
ALTER TABLE "orders" DROP COLUMN "half";

-- rename table orders to purchases
ALTER TABLE "orders" RENAME TO "purchases";

-- rename column purchases.price to cost
ALTER TABLE "purchases" RENAME COLUMN "price" TO "cost";

-- rename column purchases.quantity to count
ALTER TABLE "purchases" RENAME COLUMN "quantity" TO "count";

-- rename primary key pk_orders to pk_purchases on purchases
ALTER TABLE "purchases" RENAME CONSTRAINT "pk_orders" TO "pk_purchases";

-- change column purchases.cost: type integer becomes bigint; meaning integer becomes bigint
ALTER TABLE "purchases" ALTER COLUMN "cost" TYPE bigint;

-- add column purchases.total (integer, not null)
ALTER TABLE "purchases"
  ADD COLUMN "total" integer GENERATED ALWAYS AS ("cost" * "count" + 3) STORED NOT NULL;

-- add column purchases.more (bigint, not null)
ALTER TABLE "purchases" ADD COLUMN "more" bigint GENERATED ALWAYS AS ("cost" + 1) STORED NOT NULL;

-- add unique uq_purchases_total on purchases (total)
ALTER TABLE "purchases" ADD CONSTRAINT "uq_purchases_total" UNIQUE ("total");

-- create index idx_purchases_more_cost on purchases (more, cost)
CREATE INDEX "idx_purchases_more_cost" ON "purchases" ("more", "cost");

-- add foreign key fk_payments_order_total: payments (order_total) to purchases (total) on delete restrict
ALTER TABLE "payments"
  ADD CONSTRAINT "fk_payments_order_total" FOREIGN KEY ("order_total") REFERENCES "purchases" ("total") ON DELETE RESTRICT;
