-- Colonnade migration 0002 convert_decimal_to_double: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: digits beyond its last in samples.val

-- guard: val of samples cannot become decimal(10, 2)
SELECT `id`, count(*) OVER () FROM `samples` WHERE abs(`val`) >= 99999999.995 ORDER BY `id` LIMIT 3;

-- change column samples.val: type double becomes decimal(10,2); meaning double becomes decimal
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(10,2);
