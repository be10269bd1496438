-- Colonnade migration 0002 retype_and_regenerate: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: price of orders cannot become integer
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE "price" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: quantity of orders cannot become integer
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE "quantity" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rebuild table orders: price meaning bigint becomes integer; quantity meaning bigint becomes integer; total generated price * quantity + 1 becomes price * quantity; total meaning bigint becomes integer
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "total"    integer NOT NULL GENERATED ALWAYS AS ("price" * "quantity") STORED
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity")
SELECT "id", "price", "quantity"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_total_quantity" ON "orders" ("total", "quantity");
