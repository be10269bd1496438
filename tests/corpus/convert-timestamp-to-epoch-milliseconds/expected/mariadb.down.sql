-- Colonnade migration 0002 convert_timestamp_to_epoch_milliseconds: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples cannot become timestamp
SELECT `id`, count(*) OVER ()
  FROM `samples`
  WHERE `val` NOT BETWEEN -30610224000000 AND 253402300799999
  ORDER BY `id`
  LIMIT 3;

-- add column samples.colonnade_new_val (datetime(3), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '1'
ALTER TABLE `samples` ADD COLUMN `colonnade_new_val` datetime(3);

-- rewrite colonnade_new_val in the rows of samples
-- batch: 10000 rows of `samples` by `id`
UPDATE `samples`
  SET `colonnade_new_val` = date_add(TIMESTAMP'1970-01-01 00:00:00', INTERVAL `val` * 1000 MICROSECOND)
  WHERE /* each batch */ TRUE;

-- drop column samples.val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '0'
ALTER TABLE `samples` DROP COLUMN `val`;

-- rename column samples.colonnade_new_val to val
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'colonnade_new_val' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'samples' AND column_name = 'val' -> '1'
ALTER TABLE `samples` RENAME COLUMN `colonnade_new_val` TO `val`;
