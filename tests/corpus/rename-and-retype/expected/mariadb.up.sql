-- Colonnade migration 0002 rename_and_retype: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: meters.size becomes what its author's conversion gives

-- drop check ck_meters_sane on meters
-- rename column meters.reading to value
-- rename column meters.taken to taken_at
-- rename column meters.code to size
-- rename index idx_meters_reading to idx_meters_value on meters
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'meters' AND constraint_name = 'ck_meters_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name IN ('reading', 'taken', 'code') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name IN ('value', 'taken_at', 'size') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'meters' AND index_name = 'idx_meters_reading' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'meters' AND index_name = 'idx_meters_value' -> '1'
ALTER TABLE `meters`
  DROP CONSTRAINT `ck_meters_sane`,
  RENAME COLUMN `reading` TO `value`,
  RENAME COLUMN `taken` TO `taken_at`,
  RENAME COLUMN `code` TO `size`,
  RENAME INDEX `idx_meters_reading` TO `idx_meters_value`;

-- change column meters.value: type int becomes bigint; meaning integer becomes bigint
-- add column meters.colonnade_new_taken_at (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_taken_at' -> '1'
ALTER TABLE `meters`
  MODIFY COLUMN `value` bigint NOT NULL,
  ADD COLUMN `colonnade_new_taken_at` bigint;

-- rewrite colonnade_new_taken_at in the rows of meters
-- batch: 10000 rows of `meters` by `id`
UPDATE `meters`
  SET `colonnade_new_taken_at` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `taken_at`) DIV 1000
  WHERE /* each batch */ TRUE;

-- drop column meters.taken_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'taken_at' -> '0'
ALTER TABLE `meters` DROP COLUMN `taken_at`;

-- rename column meters.colonnade_new_taken_at to taken_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_taken_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'taken_at' -> '1'
ALTER TABLE `meters` RENAME COLUMN `colonnade_new_taken_at` TO `taken_at`;

-- change column meters.taken_at: null allowed becomes refused
-- add column meters.colonnade_new_size (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_size' -> '1'
ALTER TABLE `meters`
  MODIFY COLUMN `taken_at` bigint NOT NULL,
  ADD COLUMN `colonnade_new_size` int;

-- rewrite colonnade_new_size in the rows of meters
-- batch: 10000 rows of `meters` by `id`
UPDATE `meters` SET `colonnade_new_size` = char_length(`size`) WHERE /* each batch */ TRUE;

-- drop column meters.size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'size' -> '0'
ALTER TABLE `meters` DROP COLUMN `size`;

-- rename column meters.colonnade_new_size to size
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_size' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'size' -> '1'
ALTER TABLE `meters` RENAME COLUMN `colonnade_new_size` TO `size`;

-- change column meters.size: null allowed becomes refused
-- add check ck_meters_sane on meters: value > -100
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'meters' AND constraint_name = 'ck_meters_sane' -> '1'
ALTER TABLE `meters`
  MODIFY COLUMN `size` int NOT NULL,
  ADD CONSTRAINT `ck_meters_sane` CHECK (`value` > -100);
