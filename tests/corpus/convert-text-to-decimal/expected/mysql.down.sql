-- Colonnade migration 0002 convert_text_to_decimal: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type decimal(20,2) becomes varchar(40); meaning decimal becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(40);
