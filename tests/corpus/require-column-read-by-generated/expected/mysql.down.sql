-- Colonnade migration 0002 require_column_read_by_generated: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column orders.price: null refused becomes allowed
ALTER TABLE `orders` MODIFY COLUMN `price` int;
