-- Colonnade migration 0002 convert_text_to_date: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type date becomes varchar(40); meaning date becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(40);
