-- Colonnade migration 0002 convert_double_to_decimal: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: digits beyond 15 in samples.val

-- change column samples.val: type decimal(12,2) becomes double; meaning decimal becomes double
ALTER TABLE `samples` MODIFY COLUMN `val` double;
