-- Colonnade migration 0002 require_column_read_by_generated: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of orders.price become its backfill

-- rewrite price in the rows of orders
UPDATE `orders` SET `price` = coalesce(`price`, 1);

-- change column orders.price: null allowed becomes refused
ALTER TABLE `orders` MODIFY COLUMN `price` int NOT NULL;
