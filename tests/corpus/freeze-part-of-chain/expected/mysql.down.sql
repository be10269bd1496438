-- Colonnade migration 0002 freeze_part_of_chain: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of files.area; files.width comes back empty; files.height comes back empty

-- drop index idx_files_volume on files
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'idx_files_volume' -> '0'
DROP INDEX `idx_files_volume` ON `files`;

-- drop column files.volume
-- drop column files.area
-- add column files.width (int, null)
-- add column files.height (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name IN ('volume', 'area') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name IN ('width', 'height') -> '2'
ALTER TABLE `files`
  DROP COLUMN `volume`,
  DROP COLUMN `area`,
  ADD COLUMN `width` int,
  ADD COLUMN `height` int;

-- rewrite width in the rows of files
-- batch: 10000 rows of `files` by `id`
UPDATE `files` SET `width` = 0 WHERE /* each batch */ TRUE;

-- rewrite height in the rows of files
-- batch: 10000 rows of `files` by `id`
UPDATE `files` SET `height` = 0 WHERE /* each batch */ TRUE;

-- change column files.width: null allowed becomes refused
-- change column files.height: null allowed becomes refused
-- add column files.area (int, not null)
-- add column files.volume (int, not null)
-- create index idx_files_volume on files (volume)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'files' AND column_name IN ('area', 'volume') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'files' AND index_name = 'idx_files_volume' -> '1'
ALTER TABLE `files`
  MODIFY COLUMN `width` int NOT NULL,
  MODIFY COLUMN `height` int NOT NULL,
  ADD COLUMN `area` int GENERATED ALWAYS AS (`width` * `height`) STORED NOT NULL,
  ADD COLUMN `volume` int GENERATED ALWAYS AS (`area` * 2) STORED NOT NULL,
  ADD INDEX `idx_files_volume` (`volume`);
