-- Colonnade migration 0002 require_column_read_by_generated: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of orders.price become its backfill

-- rewrite price in the rows of orders
-- batch: 10000 rows of `orders` by `id`
UPDATE `orders` SET `price` = coalesce(`price`, 1) WHERE /* each batch */ TRUE;

-- change column orders.price: null allowed becomes refused
ALTER TABLE `orders` MODIFY COLUMN `price` int NOT NULL;
