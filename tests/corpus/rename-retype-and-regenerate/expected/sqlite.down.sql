-- Colonnade migration 0002 rename_retype_and_regenerate: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: cost of purchases cannot become integer
SELECT "id", count(*) OVER ()
  FROM "purchases"
  WHERE "cost" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- rename table purchases to orders
ALTER TABLE "purchases" RENAME TO "orders";

-- rename column orders.cost to price
ALTER TABLE "orders" RENAME COLUMN "cost" TO "price";

-- rename column orders.count to quantity
ALTER TABLE "orders" RENAME COLUMN "count" TO "quantity";

-- rebuild table orders: new column spare; new column half; without column more; price meaning bigint becomes integer; total generated price * quantity + 3 becomes price * quantity + spare
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "spare"    integer NOT NULL DEFAULT 3,
  "total"    integer NOT NULL GENERATED ALWAYS AS ("price" * "quantity" + "spare") STORED,
  "half"     integer NOT NULL GENERATED ALWAYS AS ("price" + 1) STORED,
  CONSTRAINT "uq_orders_total" UNIQUE ("total")
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity")
SELECT "id", "price", "quantity"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_half_price" ON "orders" ("half", "price");

-- rebuild table payments: its constraints change
CREATE TABLE "colonnade_new_payments" (
  "id"          integer NOT NULL CONSTRAINT "pk_payments" PRIMARY KEY AUTOINCREMENT,
  "order_total" integer NOT NULL,
  CONSTRAINT "fk_payments_order_total" FOREIGN KEY ("order_total") REFERENCES "orders" ("total") ON DELETE RESTRICT
);
INSERT INTO "colonnade_new_payments" ("id", "order_total")
SELECT "id", "order_total"
FROM "payments";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_payments';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_payments', seq FROM sqlite_sequence WHERE name = 'payments';
DROP TABLE "payments";
ALTER TABLE "colonnade_new_payments" RENAME TO "payments";
