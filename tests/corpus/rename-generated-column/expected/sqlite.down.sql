-- Colonnade migration 0002 rename_generated_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column orders.whole to total
ALTER TABLE "orders" RENAME COLUMN "whole" TO "total";

-- rebuild table orders: new column sum; without column added
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "total"    integer NOT NULL GENERATED ALWAYS AS ("price" * "quantity") STORED,
  "sum"      integer NOT NULL GENERATED ALWAYS AS ("price" + "quantity") STORED
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
CREATE INDEX "idx_orders_sum" ON "orders" ("sum");
