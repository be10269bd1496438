-- Colonnade migration 0002 change_generated_column_included: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_people_name on people
DROP INDEX `idx_people_name` ON `people`;

-- drop column people.size
ALTER TABLE `people` DROP COLUMN `size`;

-- add column people.size (int, not null)
-- create index idx_people_name on people (name, size)
ALTER TABLE `people`
  ADD COLUMN `size` int GENERATED ALWAYS AS (char_length(`name`)) STORED,
  ADD INDEX `idx_people_name` (`name`, `size`);
