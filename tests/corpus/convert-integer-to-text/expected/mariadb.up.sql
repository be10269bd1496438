-- Colonnade migration 0002 convert_integer_to_text: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes varchar(11); meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(11);
