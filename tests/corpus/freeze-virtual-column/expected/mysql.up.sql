-- Colonnade migration 0002 freeze_virtual_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column files.size: generated char_length(path) becomes no
ALTER TABLE `files` MODIFY COLUMN `size` int NOT NULL;

-- rename column files.size to length
-- rename index idx_files_size to idx_files_length on files
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'size' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'length' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'idx_files_size' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'idx_files_length' -> '1'
ALTER TABLE `files`
  RENAME COLUMN `size` TO `length`,
  RENAME INDEX `idx_files_size` TO `idx_files_length`;

-- change column files.length: default none becomes 0
ALTER TABLE `files` MODIFY COLUMN `length` int NOT NULL DEFAULT 0;
