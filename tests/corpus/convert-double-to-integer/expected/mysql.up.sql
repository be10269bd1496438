-- Colonnade migration 0002 convert_double_to_integer: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the fraction in samples.val

-- guard: val of samples cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (`val` > -2147483648.5 AND `val` < 2147483647.5)
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (int, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` int;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples`
  SET `colonnade_new_val` = truncate(`val`, 0) + CASE WHEN abs(`val` - truncate(`val`, 0)) >= 0.5 THEN sign(`val`) ELSE 0 END;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
