-- Colonnade migration 0002 describe_generated_columns: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column orders.total: comment none becomes “It's what is paid.”
-- change column orders.small: comment none becomes “One more.”
ALTER TABLE `orders`
  MODIFY COLUMN `total` int GENERATED ALWAYS AS (`price` * 2) STORED COMMENT 'It''s what is paid.',
  MODIFY COLUMN `small` int GENERATED ALWAYS AS (`price` + 1) STORED COMMENT 'One more.';
