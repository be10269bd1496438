-- Colonnade migration 0002 rename_native_value_and_drop_other: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column readings.earlier (enum('secret','open'), null)
-- change column readings.state: type enum('hidden','open') becomes enum('hidden','open','secret'); closed set (hidden, open) becomes (secret, open)
ALTER TABLE `readings`
  ADD COLUMN `earlier` enum('secret','open'),
  MODIFY COLUMN `state` enum('hidden','open','secret');

-- rewrite state in the rows of readings
UPDATE `readings` SET `state` = 'secret' WHERE `state` = 'hidden';

-- change column readings.state: type enum('hidden','open','secret') becomes enum('secret','open')
ALTER TABLE `readings` MODIFY COLUMN `state` enum('secret','open');
