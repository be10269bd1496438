-- Colonnade migration 0002 convert_by_meaning_and_cut: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the milliseconds in samples.val

-- add column samples.colonnade_new_val (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` bigint;

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = floor(timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `val`) / 1000000)
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- add column samples.colonnade_new_day (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name IN ('val', 'colonnade_new_day') -> '2'
ALTER TABLE `samples`
  RENAME COLUMN `colonnade_new_val` TO `val`,
  ADD COLUMN `colonnade_new_day` bigint;

-- rewrite colonnade_new_day in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_day` = timestampdiff(MICROSECOND, TIMESTAMP'1970-01-01 00:00:00', `day`) DIV 1000
  WHERE /* each batch */ TRUE;

-- drop column samples.day
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'day' -> '0'
ALTER TABLE `samples` DROP COLUMN `day`;

-- rename column samples.colonnade_new_day to day
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_day' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'day' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_day` TO `day`;
