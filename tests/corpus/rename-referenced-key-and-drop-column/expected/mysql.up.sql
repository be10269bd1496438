-- Colonnade migration 0002 rename_referenced_key_and_drop_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of parents.label

-- drop column parents.label
ALTER TABLE `parents` DROP COLUMN `label`;

-- rename column parents.id to number
ALTER TABLE `parents` RENAME COLUMN `id` TO `number`;
