-- Colonnade migration 0002 convert_by_expression: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: samples.val becomes what its author's conversion gives

-- add column samples.colonnade_new_val (int, null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` int;

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples` SET `colonnade_new_val` = CASE WHEN `val` = 'none' THEN 0 ELSE 1 END;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
