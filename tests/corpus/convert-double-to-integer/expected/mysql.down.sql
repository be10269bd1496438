-- Colonnade migration 0002 convert_double_to_integer: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes double; meaning integer becomes double
ALTER TABLE `samples` MODIFY COLUMN `val` double;
