-- Colonnade migration 0002 retype_column_read_by_generated: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: price of orders cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `orders`
  WHERE `price` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_orders_sane on orders
-- drop index idx_orders_total on orders
-- drop column orders.total
-- change column orders.price: type bigint becomes int; meaning bigint becomes integer
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '0'
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP INDEX `idx_orders_total`,
  DROP COLUMN `total`,
  MODIFY COLUMN `price` int NOT NULL;

-- add column orders.total (int, not null)
-- add check ck_orders_sane on orders: total >= price
-- create index idx_orders_total on orders (total)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total' -> '1'
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity`) STORED NOT NULL,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` >= `price`),
  ADD INDEX `idx_orders_total` (`total`);
