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
ALTER TABLE `orders` ADD COLUMN `discount` int;

-- rewrite discount in the rows of orders
UPDATE `orders` SET `discount` = 0;

-- change column orders.discount: null allowed becomes refused
-- add column orders.total (int, not null)
-- add column orders.cheap (tinyint(1), not null)
-- add check ck_orders_sane on orders: total > -1000
-- create index idx_orders_total on orders (total)
ALTER TABLE `orders`
  MODIFY COLUMN `discount` int NOT NULL,
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * `quantity` - `discount`) STORED NOT NULL,
  ADD COLUMN `cheap` boolean GENERATED ALWAYS AS (`price` < 10) STORED NOT NULL,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` > -1000),
  ADD INDEX `idx_orders_total` (`total`);
