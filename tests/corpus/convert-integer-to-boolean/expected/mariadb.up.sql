-- Colonnade migration 0002 convert_integer_to_boolean: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples cannot become boolean
SELECT `id`, count(*) OVER () FROM `samples` WHERE `val` NOT IN (0, 1) ORDER BY `id` LIMIT 3;

-- add column samples.colonnade_new_val (tinyint(1), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` boolean;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples` SET `colonnade_new_val` = `val` <> 0;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
