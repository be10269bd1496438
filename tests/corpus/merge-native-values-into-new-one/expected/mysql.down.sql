-- Colonnade migration 0002 merge_native_values_into_new_one: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "new" of readings.state stays "recent"

-- change column readings.state: type enum('recent','old') becomes enum('recent','old','fresh','new'); closed set (recent, old) becomes (fresh, new, old)
ALTER TABLE `readings` MODIFY COLUMN `state` enum('recent','old','fresh','new');

-- rewrite state in the rows of readings
-- batch: 10000 rows of `readings` by `id`
UPDATE `readings` SET `state` = 'fresh' WHERE (`state` = 'recent') AND /* each batch */ TRUE;

-- change column readings.state: type enum('recent','old','fresh','new') becomes enum('fresh','new','old')
ALTER TABLE `readings` MODIFY COLUMN `state` enum('fresh','new','old');
