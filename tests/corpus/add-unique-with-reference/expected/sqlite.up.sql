-- Colonnade migration 0002 add_unique_with_reference: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: sku of products is not unique
SELECT "id", count(*) OVER ()
  FROM "products"
  WHERE "sku" IN (SELECT "sku" FROM "products" GROUP BY "sku" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- guard: sku of stocks refers to no row of products
SELECT "id", count(*) OVER ()
  FROM "stocks"
  WHERE "stocks"."sku" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "products" AS "colonnade_parent" WHERE "colonnade_parent"."sku" = "stocks"."sku")
  ORDER BY "id"
  LIMIT 3;

-- create table offers
CREATE TABLE "offers" (
  "id"      integer NOT NULL CONSTRAINT "pk_offers" PRIMARY KEY AUTOINCREMENT,
  "product" text NOT NULL,
  CONSTRAINT "ck_offers_product__type" CHECK (length("product") <= 12),
  CONSTRAINT "fk_offers_product" FOREIGN KEY ("product") REFERENCES "products" ("sku") ON DELETE CASCADE
);

-- rebuild table products: its constraints change
CREATE TABLE "colonnade_new_products" (
  "id"  integer NOT NULL CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT,
  "sku" text NOT NULL,
  CONSTRAINT "uq_products_sku" UNIQUE ("sku"),
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

-- rebuild table stocks: its constraints change
CREATE TABLE "colonnade_new_stocks" (
  "id"    integer NOT NULL CONSTRAINT "pk_stocks" PRIMARY KEY AUTOINCREMENT,
  "sku"   text NOT NULL,
  "count" integer NOT NULL,
  CONSTRAINT "ck_stocks_sku__type" CHECK (length("sku") <= 12),
  CONSTRAINT "fk_stocks_sku" FOREIGN KEY ("sku") REFERENCES "products" ("sku") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "colonnade_new_stocks" ("id", "sku", "count")
SELECT "id", "sku", "count"
FROM "stocks";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_stocks';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_stocks', seq FROM sqlite_sequence WHERE name = 'stocks';
DROP TABLE "stocks";
ALTER TABLE "colonnade_new_stocks" RENAME TO "stocks";
