-- Colonnade migration 0002 convert_double_to_decimal: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: digits beyond its last in samples.val

-- guard: val of samples cannot become decimal(12, 2)
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE abs(`val`) >= 9999999999.995
  ORDER BY `id`
  LIMIT 3;

-- change column samples.val: type double becomes decimal(12,2); meaning double becomes decimal
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(12,2);
