-- Colonnade migration 0002 convert_integer_to_boolean: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type tinyint(1) becomes int; meaning boolean becomes integer
ALTER TABLE `samples` MODIFY COLUMN `val` int;
