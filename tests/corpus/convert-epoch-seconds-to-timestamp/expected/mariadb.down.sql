-- Colonnade migration 0002 convert_epoch_seconds_to_timestamp: down, mariadb. Generated from b.schema.ts; do not edit.
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
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
