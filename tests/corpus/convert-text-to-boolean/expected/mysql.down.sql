-- Colonnade migration 0002 convert_text_to_boolean: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column samples.colonnade_new_val (varchar(40), null)
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` varchar(40);

-- rewrite colonnade_new_val in the rows of samples
UPDATE `samples` SET `colonnade_new_val` = CASE `val` WHEN 1 THEN 'true' WHEN 0 THEN 'false' END;

-- drop column samples.val
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
