-- Colonnade migration 0002 keep_rename_in_source: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of people.age

-- drop column people.age
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'age' -> '0'
ALTER TABLE `people` DROP COLUMN `age`;
