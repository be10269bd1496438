-- Colonnade migration 0002 rename_native_value_and_drop_other: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column readings.earlier (enum('secret','open'), null)
-- change column readings.state: type enum('hidden','open') becomes enum('hidden','open','secret'); closed set (hidden, open) becomes (secret, open)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'readings' AND column_name = 'earlier' -> '1'
ALTER TABLE `readings`
  ADD COLUMN `earlier` enum('secret','open'),
  MODIFY COLUMN `state` enum('hidden','open','secret');

-- rewrite state in the rows of readings
-- batch: 10000 rows of `readings` by `id`
UPDATE `readings` SET `state` = 'secret' WHERE (`state` = 'hidden') AND /* each batch */ TRUE;

-- change column readings.state: type enum('hidden','open','secret') becomes enum('secret','open')
ALTER TABLE `readings` MODIFY COLUMN `state` enum('secret','open');
