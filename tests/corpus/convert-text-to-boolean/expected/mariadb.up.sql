-- Colonnade migration 0002 convert_text_to_boolean: up, mariadb. Generated from b.schema.ts; do not edit.
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
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` boolean;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples`
  SET `colonnade_new_val` = CASE WHEN lower(trim(`val`)) IN ('true', 't', 'yes', 'y', 'on', '1') THEN '1' WHEN lower(trim(`val`)) IN ('false', 'f', 'no', 'n', 'off', '0') THEN '0' ELSE `val` END;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
