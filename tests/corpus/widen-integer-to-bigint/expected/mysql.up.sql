-- Colonnade migration 0002 widen_integer_to_bigint: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `samples` MODIFY COLUMN `val` bigint;
