-- Colonnade migration 0002 change_all_of_one_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of products.cents become its backfill

-- guard: a row of products breaks check ck_products_sane
SELECT "id", count(*) OVER ()
  FROM "products"
  WHERE NOT ((coalesce("price", 0)) >= 0)
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_products_sane on products
ALTER TABLE "products" DROP CONSTRAINT "ck_products_sane";

-- drop index idx_products_price on products
DROP INDEX "idx_products_price";

-- rename column products.price to cents
ALTER TABLE "products" RENAME COLUMN "price" TO "cents";

-- rename column products.name to called
ALTER TABLE "products" RENAME COLUMN "name" TO "called";

-- change column products.cents: type integer becomes bigint; null allowed becomes refused; default none becomes 100; comment “What it costs.” becomes “What it costs in cents, it's "exact".”; meaning integer becomes bigint, converting its values
ALTER TABLE "products"
  ALTER COLUMN "cents" TYPE bigint USING coalesce("cents", 0),
  ALTER COLUMN "cents" SET NOT NULL,
  ALTER COLUMN "cents" SET DEFAULT 100;
COMMENT ON COLUMN "products"."cents" IS 'What it costs in cents, it''s "exact".';

-- change column products.called: type varchar(40) becomes varchar(60); null refused becomes allowed; default 'thing' becomes none
ALTER TABLE "products"
  ALTER COLUMN "called" DROP DEFAULT,
  ALTER COLUMN "called" TYPE varchar(60) COLLATE "C",
  ALTER COLUMN "called" DROP NOT NULL;

-- add check ck_products_sane on products: cents >= 0
ALTER TABLE "products" ADD CONSTRAINT "ck_products_sane" CHECK ("cents" >= 0);

-- create index idx_products_cents_called on products (cents, called)
CREATE INDEX "idx_products_cents_called" ON "products" ("cents", "called");
