-- Colonnade migration 0002 add_generated_columns: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of orders.discount

-- rebuild table orders: without column discount; without column total; without column cheap
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity")
SELECT "id", "price", "quantity"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
