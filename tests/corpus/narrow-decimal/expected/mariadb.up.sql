-- Colonnade migration 0002 narrow_decimal: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: digits behind the point in samples.val

-- guard: val of samples cannot become decimal(6, 2)
SELECT `id`, count(*) OVER () FROM `samples` WHERE abs(`val`) >= 9999.995 ORDER BY `id` LIMIT 3;

-- change column samples.val: type decimal(20,4) becomes decimal(6,2)
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(6,2);
