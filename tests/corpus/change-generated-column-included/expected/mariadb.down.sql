-- Colonnade migration 0002 change_generated_column_included: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_people_name on people
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_name' -> '0'
DROP INDEX `idx_people_name` ON `people`;

-- drop column people.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'size' -> '0'
ALTER TABLE `people` DROP COLUMN `size`;

-- add column people.size (int, not null)
-- create index idx_people_name on people (name, size)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'size' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_name' -> '2'
ALTER TABLE `people`
  ADD COLUMN `size` int GENERATED ALWAYS AS (char_length(`name`)) STORED,
  ADD INDEX `idx_people_name` (`name`, `size`);
