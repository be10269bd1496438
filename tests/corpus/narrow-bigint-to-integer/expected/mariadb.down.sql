-- Colonnade migration 0002 narrow_bigint_to_integer: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `samples` MODIFY COLUMN `val` bigint;
