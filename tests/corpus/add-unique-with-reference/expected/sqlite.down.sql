-- Colonnade migration 0002 add_unique_with_reference: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of offers

-- rebuild table stocks: its constraints change
CREATE TABLE "colonnade_new_stocks" (
  "id"    integer NOT NULL CONSTRAINT "pk_stocks" PRIMARY KEY AUTOINCREMENT,
  "sku"   text NOT NULL,
  "count" integer NOT NULL,
  CONSTRAINT "ck_stocks_sku__type" CHECK (length("sku") <= 12)
);
INSERT INTO "colonnade_new_stocks" ("id", "sku", "count")
SELECT "id", "sku", "count"
FROM "stocks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_stocks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_stocks', seq FROM sqlite_sequence WHERE name = 'stocks';
DROP TABLE "stocks";
ALTER TABLE "colonnade_new_stocks" RENAME TO "stocks";

-- rebuild table products: its constraints change
CREATE TABLE "colonnade_new_products" (
  "id"  integer NOT NULL CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT,
  "sku" text NOT NULL,
  CONSTRAINT "ck_products_sku__type" CHECK (length("sku") <= 12)
);
INSERT INTO "colonnade_new_products" ("id", "sku")
SELECT "id", "sku"
FROM "products";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_products';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_products', seq FROM sqlite_sequence WHERE name = 'products';
DROP TABLE "products";
ALTER TABLE "colonnade_new_products" RENAME TO "products";

-- drop table offers
DROP TABLE "offers";
