-- Colonnade migration 0002 convert_timestamp_to_date: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type date becomes datetime(3); meaning date becomes timestamp
ALTER TABLE `samples` MODIFY COLUMN `val` datetime(3);
