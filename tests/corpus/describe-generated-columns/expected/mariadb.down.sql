-- Colonnade migration 0002 describe_generated_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column orders.total: comment “It's what is paid.” becomes none
-- change column orders.small: comment “One more.” becomes none
ALTER TABLE `orders`
  MODIFY COLUMN `total` int GENERATED ALWAYS AS (`price` * 2) STORED,
  MODIFY COLUMN `small` int GENERATED ALWAYS AS (`price` + 1) STORED;
