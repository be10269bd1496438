-- Colonnade migration 0002 merge_native_values_into_new_one: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "fresh" of readings.state becomes "recent"; "new" of readings.state becomes "recent"

-- change column readings.state: type enum('fresh','new','old') becomes enum('fresh','new','old','recent'); closed set (fresh, new, old) becomes (recent, old)
ALTER TABLE `readings` MODIFY COLUMN `state` enum('fresh','new','old','recent');

-- rewrite state in the rows of readings
-- batch: 10000 rows of `readings` by `id`
UPDATE `readings`
  SET `state` = 'recent'
  WHERE (`state` IN ('fresh', 'new')) AND /* each batch */ TRUE;

-- change column readings.state: type enum('fresh','new','old','recent') becomes enum('recent','old')
ALTER TABLE `readings` MODIFY COLUMN `state` enum('recent','old');
