-- Colonnade migration 0002 rename_referenced_key_and_drop_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column parents.number to id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parents' AND column_name = 'number' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parents' AND column_name = 'id' -> '1'
ALTER TABLE `parents` RENAME COLUMN `number` TO `id`;

-- add column parents.label (varchar(20), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'parents' AND column_name = 'label' -> '1'
ALTER TABLE `parents` ADD COLUMN `label` varchar(20);
