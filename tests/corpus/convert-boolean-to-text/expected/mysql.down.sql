-- Colonnade migration 0002 convert_boolean_to_text: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become boolean
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (lower(trim(`val`)) IN ('true', 't', 'yes', 'y', 'on', '1', 'false', 'f', 'no', 'n', 'off', '0'))
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (tinyint(1), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` boolean;

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = CASE WHEN lower(trim(`val`)) IN ('true', 't', 'yes', 'y', 'on', '1') THEN '1' WHEN lower(trim(`val`)) IN ('false', 'f', 'no', 'n', 'off', '0') THEN '0' ELSE `val` END
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
