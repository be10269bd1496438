-- Colonnade migration 0002 convert_decimal_to_bigint: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type bigint becomes decimal(22,3); meaning bigint becomes decimal
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(22,3);
