-- Colonnade migration 0002 change_all_of_one_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of products.cents become its backfill

-- guard: a row of products breaks check ck_products_sane
SELECT `id`, count(*) OVER ()
  FROM `products`
  WHERE NOT ((coalesce(`price`, 0)) >= 0)
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_products_sane on products
-- drop index idx_products_price on products
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'products' AND constraint_name = 'ck_products_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'products' AND index_name = 'idx_products_price' -> '0'
ALTER TABLE `products`
  DROP CONSTRAINT `ck_products_sane`,
  DROP INDEX `idx_products_price`;

-- rename column products.price to cents
-- rename column products.name to called
-- add column products.colonnade_new_cents (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name IN ('price', 'name') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name IN ('cents', 'called', 'colonnade_new_cents') -> '3'
ALTER TABLE `products`
  RENAME COLUMN `price` TO `cents`,
  RENAME COLUMN `name` TO `called`,
  ADD COLUMN `colonnade_new_cents` bigint;

-- rewrite colonnade_new_cents in the rows of products
-- batch: 10000 rows of `products` by `id`
UPDATE `products` SET `colonnade_new_cents` = coalesce(`cents`, 0) WHERE /* each batch */ TRUE;

-- drop column products.cents
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name = 'cents' -> '0'
ALTER TABLE `products` DROP COLUMN `cents`;

-- rename column products.colonnade_new_cents to cents
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name = 'colonnade_new_cents' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name = 'cents' -> '1'
ALTER TABLE `products` RENAME COLUMN `colonnade_new_cents` TO `cents`;

-- change column products.cents: null allowed becomes refused; default none becomes 100; comment none becomes “What it costs in cents, it's "exact".”
-- change column products.called: type varchar(40) becomes varchar(60); null refused becomes allowed; default 'thing' becomes none; collation the table's becomes utf8mb4_unicode_ci
-- add check ck_products_sane on products: cents >= 0
-- create index idx_products_cents_called on products (cents, called)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'products' AND constraint_name = 'ck_products_sane' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'products' AND index_name = 'idx_products_cents_called' -> '2'
ALTER TABLE `products`
  MODIFY COLUMN `cents` bigint NOT NULL DEFAULT 100 COMMENT 'What it costs in cents, it''s "exact".',
  MODIFY COLUMN `called` varchar(60) COLLATE utf8mb4_unicode_ci,
  ADD CONSTRAINT `ck_products_sane` CHECK (`cents` >= 0),
  ADD INDEX `idx_products_cents_called` (`cents`, `called`);
