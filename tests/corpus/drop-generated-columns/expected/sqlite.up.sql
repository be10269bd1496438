-- Colonnade migration 0002 drop_generated_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of orders.quantity

-- rebuild table orders: without column quantity; without column total; without column small
CREATE TABLE "colonnade_new_orders" (
  "id"    integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price" integer NOT NULL
);
INSERT INTO "colonnade_new_orders" ("id", "price")
SELECT "id", "price"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
