-- Colonnade migration 0002 change_all_of_one_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: cents of products cannot become integer
SELECT "id", count(*) OVER ()
  FROM "products"
  WHERE "cents" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- guard: called of products is longer than 40 characters
SELECT "id", count(*) OVER () FROM "products" WHERE char_length("called") > 40 ORDER BY "id" LIMIT 3;

-- guard: called of products is null
SELECT "id", count(*) OVER () FROM "products" WHERE "called" IS NULL ORDER BY "id" LIMIT 3;

-- drop check ck_products_sane on products
ALTER TABLE "products" DROP CONSTRAINT "ck_products_sane";

-- drop index idx_products_cents_called on products
DROP INDEX "idx_products_cents_called";

-- rename column products.cents to price
ALTER TABLE "products" RENAME COLUMN "cents" TO "price";

-- rename column products.called to name
ALTER TABLE "products" RENAME COLUMN "called" TO "name";

-- change column products.price: type bigint becomes integer; null refused becomes allowed; default 100 becomes none; comment “What it costs in cents, it's "exact".” becomes “What it costs.”; meaning bigint becomes integer
ALTER TABLE "products"
  ALTER COLUMN "price" DROP DEFAULT,
  ALTER COLUMN "price" TYPE integer,
  ALTER COLUMN "price" DROP NOT NULL;
COMMENT ON COLUMN "products"."price" IS 'What it costs.';

-- change column products.name: type varchar(60) becomes varchar(40); null allowed becomes refused; default none becomes 'thing'
ALTER TABLE "products"
  ALTER COLUMN "name" TYPE varchar(40) COLLATE "C",
  ALTER COLUMN "name" SET NOT NULL,
  ALTER COLUMN "name" SET DEFAULT 'thing';

-- add check ck_products_sane on products: price >= 0
ALTER TABLE "products" ADD CONSTRAINT "ck_products_sane" CHECK ("price" >= 0);

-- create index idx_products_price on products (price)
CREATE INDEX "idx_products_price" ON "products" ("price");
