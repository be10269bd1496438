-- Colonnade migration 0002 rename_referenced_key_and_drop_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of parents.label

-- drop column parents.label
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parents' AND column_name = 'label' -> '0'
ALTER TABLE `parents` DROP COLUMN `label`;

-- rename column parents.id to number
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parents' AND column_name = 'id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parents' AND column_name = 'number' -> '1'
ALTER TABLE `parents` RENAME COLUMN `id` TO `number`;
