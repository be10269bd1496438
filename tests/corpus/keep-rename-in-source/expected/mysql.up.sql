-- Colonnade migration 0002 keep_rename_in_source: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column people.age (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'age' -> '1'
ALTER TABLE `people` ADD COLUMN `age` int;
