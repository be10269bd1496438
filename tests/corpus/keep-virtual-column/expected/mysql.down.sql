-- Colonnade migration 0002 keep_virtual_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.size

-- drop index idx_files_size on files
DROP INDEX `idx_files_size` ON `files`;

-- drop column files.size
ALTER TABLE `files` DROP COLUMN `size`;

-- add column files.size (int, not null)
-- create index idx_files_size on files (size)
ALTER TABLE `files`
  ADD COLUMN `size` int GENERATED ALWAYS AS (char_length(`path`)) VIRTUAL NOT NULL,
  ADD INDEX `idx_files_size` (`size`);
