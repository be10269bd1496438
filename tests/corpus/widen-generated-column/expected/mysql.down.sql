-- Colonnade migration 0002 widen_generated_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT `id`, count(*) OVER () FROM `orders` WHERE NOT ((`price` + 0) > -10) ORDER BY `id` LIMIT 3;

-- drop check ck_orders_sane on orders
-- drop column orders.total
-- drop column orders.seen
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP COLUMN `total`,
  DROP COLUMN `seen`;

-- add column orders.total (int, not null)
-- add column orders.seen (int, not null)
-- add check ck_orders_sane on orders: total > -10
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` + 0) STORED NOT NULL,
  ADD COLUMN `seen` int GENERATED ALWAYS AS (`price` + 1) STORED NOT NULL,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` > -10);
