-- Colonnade migration 0002 keep_virtual_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.size

-- guard: path, size of files are not unique
SELECT `id`, count(*) OVER ()
  FROM `files`
  WHERE (`path`, ((char_length(`path`)))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `path` AS colonnade_key_1, (char_length(`path`)) AS colonnade_key_2 FROM `files`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop unique uq_files_path_size on files
-- drop index idx_files_size on files
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name IN ('uq_files_path_size', 'idx_files_size') -> '0'
ALTER TABLE `files`
  DROP INDEX `uq_files_path_size`,
  DROP INDEX `idx_files_size`;

-- drop column files.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'size' -> '0'
ALTER TABLE `files` DROP COLUMN `size`;

-- add column files.size (int, not null)
-- add unique uq_files_path_size on files (path, size)
-- create index idx_files_size on files (size)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name = 'size' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name IN ('uq_files_path_size', 'idx_files_size') -> '3'
ALTER TABLE `files`
  ADD COLUMN `size` int GENERATED ALWAYS AS (char_length(`path`)) VIRTUAL NOT NULL,
  ADD CONSTRAINT `uq_files_path_size` UNIQUE (`path`, `size`),
  ADD INDEX `idx_files_size` (`size`);
