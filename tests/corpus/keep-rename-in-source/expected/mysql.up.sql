-- Colonnade migration 0002 keep_rename_in_source: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column people.age (int, null)
ALTER TABLE `people` ADD COLUMN `age` int;
