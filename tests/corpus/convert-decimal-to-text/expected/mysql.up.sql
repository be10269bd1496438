-- Colonnade migration 0002 convert_decimal_to_text: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type decimal(24,2) becomes varchar(30); meaning decimal becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(30);
