-- Colonnade migration 0002 widen_generated_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: a row of orders breaks check ck_orders_sane
SELECT `id`, count(*) OVER () FROM `orders` WHERE NOT ((`price` + 0) > -10) ORDER BY `id` LIMIT 3;

-- drop check ck_orders_sane on orders
-- drop column orders.total
-- drop column orders.seen
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'seen') -> '0'
ALTER TABLE `orders`
  DROP CONSTRAINT `ck_orders_sane`,
  DROP COLUMN `total`,
  DROP COLUMN `seen`;

-- add column orders.total (int, not null)
-- add column orders.seen (int, not null)
-- add check ck_orders_sane on orders: total > -10
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name IN ('total', 'seen') -> '2'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'orders' AND constraint_name = 'ck_orders_sane' -> '1'
ALTER TABLE `orders`
  ADD COLUMN `total` int GENERATED ALWAYS AS (`price` + 0) STORED,
  ADD COLUMN `seen` int GENERATED ALWAYS AS (`price` + 1) STORED,
  ADD CONSTRAINT `ck_orders_sane` CHECK (`total` > -10);
