-- Colonnade migration 0002 change_all_of_one_column: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: nulls of products.cents become its backfill

-- guard: a row of products breaks check ck_products_sane
SELECT "id", count(*) OVER ()
  FROM "products"
  WHERE NOT ((coalesce("price", 0)) >= 0)
  ORDER BY "id"
  LIMIT 3;

-- rename column products.price to cents
ALTER TABLE "products" RENAME COLUMN "price" TO "cents";

-- rename column products.name to called
ALTER TABLE "products" RENAME COLUMN "name" TO "called";

-- rebuild table products: cents null allowed becomes refused; cents default none becomes 100; cents meaning integer becomes bigint; called null refused becomes allowed; called default 'thing' becomes none; called collation the table's becomes NOCASE
CREATE TABLE "colonnade_new_products" (
  "id"     integer NOT NULL CONSTRAINT "pk_products" PRIMARY KEY AUTOINCREMENT,
  "cents"  integer NOT NULL DEFAULT 100,
  "called" text COLLATE "NOCASE",
  CONSTRAINT "ck_products_called__type" CHECK (length("called") <= 60),
  CONSTRAINT "ck_products_sane" CHECK ("cents" >= 0)
);
INSERT INTO "colonnade_new_products" ("id", "cents", "called")
SELECT "id", coalesce("cents", 0), "called"
FROM "products";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_products';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_products', seq FROM sqlite_sequence WHERE name = 'products';
DROP TABLE "products";
ALTER TABLE "colonnade_new_products" RENAME TO "products";
CREATE INDEX "idx_products_cents_called" ON "products" ("cents", "called");
