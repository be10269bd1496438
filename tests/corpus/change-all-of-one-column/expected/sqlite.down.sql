-- Colonnade migration 0002 change_all_of_one_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- guard: cents of products cannot become integer
SELECT "id", count(*) OVER ()
  FROM "products"
  WHERE "cents" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: called of products is longer than 40 characters
SELECT "id", count(*) OVER () FROM "products" WHERE length("called") > 40 ORDER BY "id" LIMIT 3;

-- guard: called of products is null
SELECT "id", count(*) OVER () FROM "products" WHERE "called" IS NULL ORDER BY "id" LIMIT 3;

-- rename column products.cents to price
ALTER TABLE "products" RENAME COLUMN "cents" TO "price";

-- rename column products.called to name
ALTER TABLE "products" RENAME COLUMN "called" TO "name";

-- rebuild table products: price null refused becomes allowed; price default 100 becomes none; price meaning bigint becomes integer; name null allowed becomes refused; name default none becomes 'thing'; name collation NOCASE becomes the table's
CREATE TABLE "colonnade_new_products" (
  "id"    integer NOT NULL CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT,
  "price" integer,
  "name"  text NOT NULL DEFAULT 'thing',
  CONSTRAINT "ck_products_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_products_sane" CHECK ("price" >= 0)
);
INSERT INTO "colonnade_new_products" ("id", "price", "name")
SELECT "id", "price", "name"
FROM "products";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_products';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_products', seq FROM sqlite_sequence WHERE name = 'products';
DROP TABLE "products";
ALTER TABLE "colonnade_new_products" RENAME TO "products";
CREATE INDEX "idx_products_price" ON "products" ("price");
