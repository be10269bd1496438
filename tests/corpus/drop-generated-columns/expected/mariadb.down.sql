-- Colonnade migration 0002 drop_generated_columns: down, mariadb. Generated from b.schema.ts; do not edit.
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
ALTER TABLE `orders` ADD COLUMN `quantity` int;

-- rewrite quantity in the rows of orders
UPDATE `orders` SET `quantity` = 0;

-- change column orders.quantity: null allowed becomes refused
-- add column orders.total (int, not null)
-- add column orders.small (tinyint(1), not null)
-- add check ck_orders_sane on orders: total > -1000
-- create index idx_orders_small_price on orders (small, price)
ALTER TABLE `orders`
  MODIFY COLUMN `quantity` int NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity`) STORED,
  ADD COLUMN `small` boolean GENERATED ALWAYS AS (`price` < 10) STORED,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` > -1000),
  ADD INDEX `idx_orders_small_price` (`small`, `price`);
