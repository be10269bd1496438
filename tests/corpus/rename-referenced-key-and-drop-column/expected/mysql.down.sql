-- Colonnade migration 0002 rename_referenced_key_and_drop_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column parents.number to id
ALTER TABLE `parents` RENAME COLUMN `number` TO `id`;

-- add column parents.label (varchar(20), null)
ALTER TABLE `parents` ADD COLUMN `label` varchar(20);
