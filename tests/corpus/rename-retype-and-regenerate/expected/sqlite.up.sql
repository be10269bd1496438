-- Colonnade migration 0002 rename_retype_and_regenerate: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of orders.spare

-- rename table orders to purchases
ALTER TABLE "orders" RENAME TO "purchases";

-- rename column purchases.price to cost
ALTER TABLE "purchases" RENAME COLUMN "price" TO "cost";

-- rename column purchases.quantity to count
ALTER TABLE "purchases" RENAME COLUMN "quantity" TO "count";

-- rebuild table purchases: new column more; without column spare; without column half; cost meaning integer becomes bigint; total generated cost * count + spare becomes cost * count + 3
CREATE TABLE "colonnade_new_purchases" (
  "id"    integer NOT NULL CONSTRAINT "pk_purchases" PRIMARY KEY AUTOINCREMENT,
  "cost"  integer NOT NULL,
  "count" integer NOT NULL,
  "total" integer NOT NULL GENERATED ALWAYS AS ("cost" * "count" + 3) STORED,
  "more"  integer NOT NULL GENERATED ALWAYS AS ("cost" + 1) STORED,
  CONSTRAINT "uq_purchases_total" UNIQUE ("total")
);
INSERT INTO "colonnade_new_purchases" ("id", "cost", "count")
SELECT "id", "cost", "count"
FROM "purchases";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_purchases';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_purchases', seq FROM sqlite_sequence WHERE name = 'purchases';
DROP TABLE "purchases";
ALTER TABLE "colonnade_new_purchases" RENAME TO "purchases";
CREATE INDEX "idx_purchases_more_cost" ON "purchases" ("more", "cost");

-- rebuild table payments: its constraints change
CREATE TABLE "colonnade_new_payments" (
  "id"          integer NOT NULL CONSTRAINT "pk_payments" PRIMARY KEY AUTOINCREMENT,
  "order_total" integer NOT NULL,
  CONSTRAINT "fk_payments_order_total" FOREIGN KEY ("order_total") REFERENCES "purchases" ("total") ON DELETE RESTRICT
);
INSERT INTO "colonnade_new_payments" ("id", "order_total")
SELECT "id", "order_total"
FROM "payments";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_payments';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_payments', seq FROM sqlite_sequence WHERE name = 'payments';
DROP TABLE "payments";
ALTER TABLE "colonnade_new_payments" RENAME TO "payments";
