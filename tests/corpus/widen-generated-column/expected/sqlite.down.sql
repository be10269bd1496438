-- Colonnade migration 0002 widen_generated_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT "id", count(*) OVER () FROM "orders" WHERE NOT (("price" + 0) > -10) ORDER BY "id" LIMIT 3;

-- rebuild table orders: total meaning bigint becomes integer; seen meaning bigint becomes integer
CREATE TABLE "colonnade_new_orders" (
  "id"    integer NOT NULL CONSTRAINT "pk_orders" PRIMARY KEY AUTOINCREMENT,
  "price" integer NOT NULL,
  "total" integer NOT NULL GENERATED ALWAYS AS ("price" + 0) STORED,
  "seen"  integer NOT NULL GENERATED ALWAYS AS ("price" + 1) STORED,
  CONSTRAINT "ck_orders_sane" CHECK ("total" > -10)
);
INSERT INTO "colonnade_new_orders" ("id", "price")
SELECT "id", "price"
FROM "orders";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_orders';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_orders', seq FROM sqlite_sequence WHERE name = 'orders';
DROP TABLE "orders";
ALTER TABLE "colonnade_new_orders" RENAME TO "orders";
