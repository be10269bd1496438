-- Colonnade migration 0002 convert_date_to_epoch_milliseconds: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column samples.colonnade_new_val (bigint, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` bigint;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples`
  SET `colonnade_new_val` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `val`) DIV 1000;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
