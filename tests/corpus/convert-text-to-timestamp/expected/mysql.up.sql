-- Colonnade migration 0002 convert_text_to_timestamp: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE NOT (CASE WHEN `val` REGEXP '^ *[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,3})?)?[Zz]?)? *(?![^a]|a)' THEN substr(trim(`val`), 9, 2) <= day(last_day(concat(substr(trim(`val`), 1, 8), '01'))) ELSE `val` IS NULL END)
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` datetime(3);

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = replace(replace(upper(trim(`val`)), 'T', ' '), 'Z', '')
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
