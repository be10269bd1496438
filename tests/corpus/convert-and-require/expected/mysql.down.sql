-- Colonnade migration 0002 convert_and_require: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes varchar(20); null refused becomes allowed; meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(20);
