-- Colonnade migration 0002 change_generated_under_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop column orders.total
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '0'
ALTER TABLE `orders` DROP COLUMN `total`;

-- add column orders.total (int, not null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'total' -> '1'
ALTER TABLE `orders` ADD COLUMN `total` int GENERATED ALWAYS AS (`price` * 2) STORED;
