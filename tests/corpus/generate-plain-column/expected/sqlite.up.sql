-- Colonnade migration 0002 generate_plain_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of orders.total; the values of orders.kept

-- rebuild table orders: new column counted; without column kept; total default 0 becomes none; total generated no becomes price * quantity
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "total"    integer NOT NULL GENERATED ALWAYS AS ("price" * "quantity") STORED,
  "counted"  integer NOT NULL GENERATED ALWAYS AS ("quantity" + 1) STORED
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity")
SELECT "id", "price", "quantity"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_total" ON "orders" ("total");
