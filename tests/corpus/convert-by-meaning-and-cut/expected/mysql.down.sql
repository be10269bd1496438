-- Colonnade migration 0002 convert_by_meaning_and_cut: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the milliseconds in samples.val

-- add column samples.colonnade_new_val (bigint, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` bigint;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples`
  SET `colonnade_new_val` = floor(timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `val`) / 1000000);

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- add column samples.colonnade_new_day (bigint, null)
ALTER TABLE `samples`
  RENAME COLUMN `colonnade_new_val` TO `val`,
  ADD COLUMN `colonnade_new_day` bigint;

-- rewrite colonnade_new_day in the rows of samples
UPDATE `samples`
  SET `colonnade_new_day` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `day`) DIV 1000;

-- drop column samples.day
ALTER TABLE `samples` DROP COLUMN `day`;

-- rename column samples.colonnade_new_day to day
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_day` TO `day`;
