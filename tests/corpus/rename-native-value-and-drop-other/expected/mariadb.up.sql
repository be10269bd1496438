-- Colonnade migration 0002 rename_native_value_and_drop_other: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of readings.earlier

-- drop column readings.earlier
-- change column readings.state: type enum('secret','open') becomes enum('secret','open','hidden'); closed set (secret, open) becomes (hidden, open)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'earlier' -> '0'
ALTER TABLE `readings`
  DROP COLUMN `earlier`,
  MODIFY COLUMN `state` enum('secret','open','hidden');

-- rewrite state in the rows of readings
-- batch: 10000 rows of `readings` by `id`
UPDATE `readings` SET `state` = 'hidden' WHERE (`state` = 'secret') AND /* each batch */ TRUE;

-- change column readings.state: type enum('secret','open','hidden') becomes enum('hidden','open')
ALTER TABLE `readings` MODIFY COLUMN `state` enum('hidden','open');
