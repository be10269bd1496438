-- Colonnade migration 0002 drop_generated_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: orders.quantity comes back empty

-- guard: a row of orders breaks check ck_orders_sane
SELECT `id`, count(*) OVER ()
  FROM `orders`
  WHERE NOT ((`price` * (0)) > -1000)
  ORDER BY `id`
  LIMIT 3;

-- add column orders.quantity (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'quantity' -> '1'
ALTER TABLE `orders` ADD COLUMN `quantity` int;

-- rewrite quantity in the rows of orders
-- batch: 10000 rows of `orders` by `id`
UPDATE `orders` SET `quantity` = 0 WHERE /* each batch */ TRUE;

-- change column orders.quantity: null allowed becomes refused
-- add column orders.total (int, not null)
-- add column orders.small (tinyint(1), not null)
-- add check ck_orders_sane on orders: total > -1000
-- create index idx_orders_small_price on orders (small, price)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'small') -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'orders' AND index_name = 'idx_orders_small_price' -> '2'
ALTER TABLE `orders`
  MODIFY COLUMN `quantity` int NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity`) STORED NOT NULL,
  ADD COLUMN `small` boolean GENERATED ALWAYS AS (`price` < 10) STORED NOT NULL,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` > -1000),
  ADD INDEX `idx_orders_small_price` (`small`, `price`);
