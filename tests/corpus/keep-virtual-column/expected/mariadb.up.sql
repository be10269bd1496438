-- Colonnade migration 0002 keep_virtual_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_files_size on files
-- drop unique uq_files_path_size on files
ALTER TABLE `files`
  DROP INDEX `idx_files_size`,
  DROP INDEX `uq_files_path_size`;

-- add column files.colonnade_new_size (int, null)
ALTER TABLE `files` ADD COLUMN `colonnade_new_size` int;

-- rewrite colonnade_new_size in the rows of files
UPDATE `files` SET `colonnade_new_size` = `size`;

-- drop column files.size
ALTER TABLE `files` DROP COLUMN `size`;

-- rename column files.colonnade_new_size to size
ALTER TABLE `files` RENAME COLUMN `colonnade_new_size` TO `size`;

-- change column files.size: null allowed becomes refused
-- add unique uq_files_path_size on files (path, size)
-- create index idx_files_size on files (size)
ALTER TABLE `files`
  MODIFY COLUMN `size` int NOT NULL,
  ADD CONSTRAINT `uq_files_path_size` UNIQUE (`path`, `size`),
  ADD INDEX `idx_files_size` (`size`);
