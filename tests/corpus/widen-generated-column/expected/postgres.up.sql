-- Colonnade migration 0002 widen_generated_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT "id", count(*) OVER () FROM "orders" WHERE NOT (("price" + 0) > -10) ORDER BY "id" LIMIT 3;

-- drop check ck_orders_sane on orders
ALTER TABLE "orders" DROP CONSTRAINT "ck_orders_sane";

-- drop column orders.total
ALTER TABLE "orders" DROP COLUMN "total";

-- drop column orders.seen
ALTER TABLE "orders" DROP COLUMN "seen";

-- add column orders.total (bigint, not null)
ALTER TABLE "orders" ADD COLUMN "total" bigint GENERATED ALWAYS AS ("price" + 0) STORED NOT NULL;

-- add column orders.seen (bigint, not null)
ALTER TABLE "orders" ADD COLUMN "seen" bigint GENERATED ALWAYS AS ("price" + 1) STORED NOT NULL;

-- add check ck_orders_sane on orders: total > -10
ALTER TABLE "orders" ADD CONSTRAINT "ck_orders_sane" CHECK ("total" > -10);
