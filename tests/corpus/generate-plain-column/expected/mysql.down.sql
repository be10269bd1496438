-- Colonnade migration 0002 generate_plain_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column orders.total: generated price * quantity becomes no
-- change column orders.counted: generated quantity + 1 becomes no
ALTER TABLE `orders`
  MODIFY COLUMN `total` int NOT NULL,
  MODIFY COLUMN `counted` int NOT NULL;

-- rename column orders.counted to kept
-- change column orders.total: default none becomes 0
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'counted' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'orders' AND column_name = 'kept' -> '1'
ALTER TABLE `orders`
  RENAME COLUMN `counted` TO `kept`,
  MODIFY COLUMN `total` int NOT NULL DEFAULT 0;

-- change column orders.kept: null refused becomes allowed
ALTER TABLE `orders` MODIFY COLUMN `kept` int;
