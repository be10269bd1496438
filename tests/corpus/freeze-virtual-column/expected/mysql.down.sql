-- Colonnade migration 0002 freeze_virtual_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.length

-- drop index idx_files_length on files
-- drop column files.length
-- add column files.size (int, not null)
-- create index idx_files_size on files (size)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'idx_files_length' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'length' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'size' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'idx_files_size' -> '1'
ALTER TABLE `files`
  DROP INDEX `idx_files_length`,
  DROP COLUMN `length`,
  ADD COLUMN `size` int GENERATED ALWAYS AS (char_length(`path`)) STORED NOT NULL,
  ADD INDEX `idx_files_size` (`size`);
