-- Colonnade migration 0002 convert_unique_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes varchar(20); meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(20) NOT NULL;
