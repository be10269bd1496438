-- Colonnade migration 0002 convert_timestamp_to_date: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the time of day in samples.val

-- add column samples.colonnade_new_val (date, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` date;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples` SET `colonnade_new_val` = date(`val`);

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
