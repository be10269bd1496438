-- Colonnade migration 0002 convert_double_to_integer: up, mariadb. Generated from b.schema.ts; do not edit.
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
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` int;

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = truncate(`val`, 0) + CASE WHEN abs(`val` - truncate(`val`, 0)) >= 0.5 THEN sign(`val`) ELSE 0 END
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
