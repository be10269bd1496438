-- Colonnade migration 0002 keep_virtual_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_files_size on files
-- drop unique uq_files_path_size on files
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name IN ('idx_files_size', 'uq_files_path_size') -> '0'
ALTER TABLE `files`
  DROP INDEX `idx_files_size`,
  DROP INDEX `uq_files_path_size`;

-- add column files.colonnade_new_size (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'colonnade_new_size' -> '1'
ALTER TABLE `files` ADD COLUMN `colonnade_new_size` int;

-- rewrite colonnade_new_size in the rows of files
-- batch: 10000 rows of `files` by `id`
UPDATE `files` SET `colonnade_new_size` = `size` WHERE /* each batch */ TRUE;

-- drop column files.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'size' -> '0'
ALTER TABLE `files` DROP COLUMN `size`;

-- rename column files.colonnade_new_size to size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'colonnade_new_size' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'size' -> '1'
ALTER TABLE `files` RENAME COLUMN `colonnade_new_size` TO `size`;

-- change column files.size: null allowed becomes refused
-- add unique uq_files_path_size on files (path, size)
-- create index idx_files_size on files (size)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name IN ('uq_files_path_size', 'idx_files_size') -> '3'
ALTER TABLE `files`
  MODIFY COLUMN `size` int NOT NULL,
  ADD CONSTRAINT `uq_files_path_size` UNIQUE (`path`, `size`),
  ADD INDEX `idx_files_size` (`size`);
