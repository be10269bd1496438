-- Colonnade migration 0002 convert_epoch_milliseconds_to_seconds: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples cannot become epochMilliseconds
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE `val` NOT BETWEEN -9223372036854775 AND 9223372036854775
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (bigint, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` bigint;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples` SET `colonnade_new_val` = `val` * 1000;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
