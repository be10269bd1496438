-- Colonnade migration 0002 retype_and_regenerate: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: price of orders cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `orders`
  WHERE `price` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: quantity of orders cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `orders`
  WHERE `quantity` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop index idx_orders_total_quantity on orders
-- drop column orders.total
-- change column orders.price: type bigint becomes int; meaning bigint becomes integer
-- change column orders.quantity: type bigint becomes int; meaning bigint becomes integer
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total_quantity' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '0'
ALTER TABLE `orders`
  DROP INDEX `idx_orders_total_quantity`,
  DROP COLUMN `total`,
  MODIFY COLUMN `price` int NOT NULL,
  MODIFY COLUMN `quantity` int NOT NULL;

-- add column orders.total (int, not null)
-- create index idx_orders_total_quantity on orders (total, quantity)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_total_quantity' -> '2'
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity`) STORED,
  ADD INDEX `idx_orders_total_quantity` (`total`, `quantity`);
