-- Colonnade migration 0002 rename_generated_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename column orders.total to whole
ALTER TABLE "orders" RENAME COLUMN "total" TO "whole";

-- rebuild table orders: new column added; without column sum
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "whole"    integer NOT NULL GENERATED ALWAYS AS ("price" * "quantity") STORED,
  "added"    integer NOT NULL GENERATED ALWAYS AS ("price" + "quantity" + 1) STORED
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity")
SELECT "id", "price", "quantity"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_whole" ON "orders" ("whole");
CREATE INDEX "idx_orders_added" ON "orders" ("added");
