-- Colonnade migration 0002 rename_and_retype: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: meters.code becomes what its author's conversion gives

-- guard: value of meters cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `meters`
  WHERE `value` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- guard: taken_at of meters cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `meters`
  WHERE `taken_at` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- guard: size of meters cannot become text of 20 characters
SELECT `id`, count(*) OVER ()
  FROM `meters`
  WHERE char_length((cast(`size` as char))) > 20
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_meters_sane on meters
-- rename column meters.value to reading
-- rename column meters.taken_at to taken
-- rename column meters.size to code
-- rename index idx_meters_value to idx_meters_reading on meters
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'meters' AND constraint_name = 'ck_meters_sane' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name IN ('value', 'taken_at', 'size') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name IN ('reading', 'taken', 'code') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'meters' AND index_name = 'idx_meters_value' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'meters' AND index_name = 'idx_meters_reading' -> '1'
ALTER TABLE `meters`
  DROP CONSTRAINT `ck_meters_sane`,
  RENAME COLUMN `value` TO `reading`,
  RENAME COLUMN `taken_at` TO `taken`,
  RENAME COLUMN `size` TO `code`,
  RENAME INDEX `idx_meters_value` TO `idx_meters_reading`;

-- change column meters.reading: type bigint becomes int; meaning bigint becomes integer
-- add column meters.colonnade_new_taken (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_taken' -> '1'
ALTER TABLE `meters`
  MODIFY COLUMN `reading` int NOT NULL,
  ADD COLUMN `colonnade_new_taken` datetime(3);

-- rewrite colonnade_new_taken in the rows of meters
-- batch: 10000 rows of `meters` by `id`
UPDATE `meters`
  SET `colonnade_new_taken` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `taken` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column meters.taken
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'taken' -> '0'
ALTER TABLE `meters` DROP COLUMN `taken`;

-- rename column meters.colonnade_new_taken to taken
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_taken' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'taken' -> '1'
ALTER TABLE `meters` RENAME COLUMN `colonnade_new_taken` TO `taken`;

-- change column meters.taken: null allowed becomes refused
-- add column meters.colonnade_new_code (varchar(20), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_code' -> '1'
ALTER TABLE `meters`
  MODIFY COLUMN `taken` datetime(3) NOT NULL,
  ADD COLUMN `colonnade_new_code` varchar(20);

-- rewrite colonnade_new_code in the rows of meters
-- batch: 10000 rows of `meters` by `id`
UPDATE `meters` SET `colonnade_new_code` = cast(`code` as char) WHERE /* each batch */ TRUE;

-- drop column meters.code
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'code' -> '0'
ALTER TABLE `meters` DROP COLUMN `code`;

-- rename column meters.colonnade_new_code to code
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'colonnade_new_code' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'meters' AND column_name = 'code' -> '1'
ALTER TABLE `meters` RENAME COLUMN `colonnade_new_code` TO `code`;

-- change column meters.code: null allowed becomes refused
-- add check ck_meters_sane on meters: reading > -100
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'meters' AND constraint_name = 'ck_meters_sane' -> '1'
ALTER TABLE `meters`
  MODIFY COLUMN `code` varchar(20) NOT NULL,
  ADD CONSTRAINT `ck_meters_sane` CHECK (`reading` > -100);
