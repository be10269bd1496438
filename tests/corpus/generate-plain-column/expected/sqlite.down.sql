-- Colonnade migration 0002 generate_plain_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column orders.counted to kept
ALTER TABLE "orders" RENAME COLUMN "counted" TO "kept";

-- rebuild table orders: total default none becomes 0; total generated price * quantity becomes no; kept null refused becomes allowed; kept generated quantity + 1 becomes no
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "total"    integer NOT NULL DEFAULT 0,
  "kept"     integer
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity", "total", "kept")
SELECT "id", "price", "quantity", "total", "kept"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_total" ON "orders" ("total");
