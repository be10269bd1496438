-- Colonnade migration 0002 require_column_read_by_generated: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of orders.price become its backfill

-- rebuild table orders: price null allowed becomes refused
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "total"    integer GENERATED ALWAYS AS ("price" * "quantity") STORED
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity")
SELECT "id", coalesce("price", 1), "quantity"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_total" ON "orders" ("total");
