-- Colonnade migration 0002 add_generated_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT `id`, count(*) OVER ()
  FROM `orders`
  WHERE NOT ((`price` * `quantity` - (0)) > -1000)
  ORDER BY `id`
  LIMIT 3;

-- add column orders.discount (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'discount' -> '1'
ALTER TABLE `orders` ADD COLUMN `discount` int;

-- rewrite discount in the rows of orders
-- batch: 10000 rows of `orders` by `id`
UPDATE `orders` SET `discount` = 0 WHERE /* each batch */ TRUE;

-- change column orders.discount: null allowed becomes refused
-- add column orders.total (int, not null)
-- add column orders.cheap (tinyint(1), not null)
-- add check ck_orders_sane on orders: total > -1000
-- create index idx_orders_total on orders (total)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'cheap') -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '1'
ALTER TABLE `orders`
  MODIFY COLUMN `discount` int NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity` - `discount`) STORED NOT NULL,
  ADD COLUMN `cheap` boolean GENERATED ALWAYS AS (`price` < 10) STORED NOT NULL,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` > -1000),
  ADD INDEX `idx_orders_total` (`total`);
