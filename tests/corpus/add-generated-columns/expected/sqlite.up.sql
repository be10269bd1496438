-- Colonnade migration 0002 add_generated_columns: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT "id", count(*) OVER ()
  FROM "orders"
  WHERE NOT (("price" * "quantity" - (0)) > -1000)
  ORDER BY "id"
  LIMIT 3;

-- rebuild table orders: new column discount; new column total; new column cheap
CREATE TABLE "colonnade_new_orders" (
  "id"       integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price"    integer NOT NULL,
  "quantity" integer NOT NULL,
  "discount" integer NOT NULL,
  "total"    integer NOT NULL GENERATED ALWAYS AS ("price" * "quantity" - "discount") STORED,
  "cheap"    integer NOT NULL GENERATED ALWAYS AS ("price" < 10) STORED,
  CONSTRAINT "ck_orders_cheap__type" CHECK ("cheap" IN (0, 1)),
  CONSTRAINT "ck_orders_sane" CHECK ("total" > -1000)
);
INSERT INTO "colonnade_new_orders" ("id", "price", "quantity", "discount")
SELECT "id", "price", "quantity", 0
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
CREATE INDEX "idx_orders_total" ON "orders" ("total");
