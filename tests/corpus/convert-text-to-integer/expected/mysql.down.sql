-- Colonnade migration 0002 convert_text_to_integer: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes varchar(40); meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(40);
