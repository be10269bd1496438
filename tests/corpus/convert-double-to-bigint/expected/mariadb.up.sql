-- Colonnade migration 0002 convert_double_to_bigint: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the fraction in readings.value; the fraction in readings.spare

-- guard: value of readings cannot become bigint
SELECT `id`, count(*) OVER ()
  FROM `readings`
  WHERE NOT (`value` >= -9223372036854775808 AND `value` < 9223372036854775808)
  ORDER BY `id`
  LIMIT 3;

-- guard: spare of readings cannot become bigint
SELECT `id`, count(*) OVER ()
  FROM `readings`
  WHERE NOT (`spare` >= -9223372036854775808 AND `spare` < 9223372036854775808)
  ORDER BY `id`
  LIMIT 3;

-- add column readings.colonnade_new_value (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'colonnade_new_value' -> '1'
ALTER TABLE `readings` ADD COLUMN `colonnade_new_value` bigint;

-- rewrite colonnade_new_value in the rows of readings
-- batch: 10000 rows of `readings` by `id`
UPDATE `readings`
  SET `colonnade_new_value` = truncate(`value`, 0) + CASE WHEN abs(`value` - truncate(`value`, 0)) >= 0.5 THEN sign(`value`) ELSE 0 END
  WHERE /* each batch */ TRUE;

-- drop column readings.value
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'value' -> '0'
ALTER TABLE `readings` DROP COLUMN `value`;

-- rename column readings.colonnade_new_value to value
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'colonnade_new_value' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'value' -> '1'
ALTER TABLE `readings` RENAME COLUMN `colonnade_new_value` TO `value`;

-- change column readings.value: null allowed becomes refused
-- add column readings.colonnade_new_spare (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'colonnade_new_spare' -> '1'
ALTER TABLE `readings`
  MODIFY COLUMN `value` bigint NOT NULL,
  ADD COLUMN `colonnade_new_spare` bigint;

-- rewrite colonnade_new_spare in the rows of readings
-- batch: 10000 rows of `readings` by `id`
UPDATE `readings`
  SET `colonnade_new_spare` = truncate(`spare`, 0) + CASE WHEN abs(`spare` - truncate(`spare`, 0)) >= 0.5 THEN sign(`spare`) ELSE 0 END
  WHERE /* each batch */ TRUE;

-- drop column readings.spare
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'spare' -> '0'
ALTER TABLE `readings` DROP COLUMN `spare`;

-- rename column readings.colonnade_new_spare to spare
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'colonnade_new_spare' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'spare' -> '1'
ALTER TABLE `readings` RENAME COLUMN `colonnade_new_spare` TO `spare`;
