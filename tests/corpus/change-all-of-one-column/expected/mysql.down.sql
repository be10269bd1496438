-- Colonnade migration 0002 change_all_of_one_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: cents of products cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `products`
  WHERE `cents` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: called of products is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `products` WHERE char_length(`called`) > 40 ORDER BY `id` LIMIT 3;

-- guard: called of products is null
SELECT `id`, count(*) OVER () FROM `products` WHERE `called` IS NULL ORDER BY `id` LIMIT 3;

-- drop check ck_products_sane on products
-- drop index idx_products_cents_called on products
-- rename column products.cents to price
-- rename column products.called to name
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'products' AND constraint_name = 'ck_products_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'products' AND index_name = 'idx_products_cents_called' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name IN ('cents', 'called') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'products' AND column_name IN ('price', 'name') -> '2'
ALTER TABLE `products`
  DROP CONSTRAINT `ck_products_sane`,
  DROP INDEX `idx_products_cents_called`,
  RENAME COLUMN `cents` TO `price`,
  RENAME COLUMN `called` TO `name`;

-- change column products.price: type bigint becomes int; null refused becomes allowed; default 100 becomes none; comment “What it costs in cents, it's "exact".” becomes “What it costs.”; meaning bigint becomes integer
-- change column products.name: type varchar(60) becomes varchar(40); null allowed becomes refused; default none becomes 'thing'; collation utf8mb4_0900_ai_ci becomes the table's
-- add check ck_products_sane on products: price >= 0
-- create index idx_products_price on products (price)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'products' AND constraint_name = 'ck_products_sane' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'products' AND index_name = 'idx_products_price' -> '1'
ALTER TABLE `products`
  MODIFY COLUMN `price` int COMMENT 'What it costs.',
  MODIFY COLUMN `name` varchar(40) NOT NULL DEFAULT 'thing',
  ADD CONSTRAINT `ck_products_sane` CHECK (`price` >= 0),
  ADD INDEX `idx_products_price` (`price`);
