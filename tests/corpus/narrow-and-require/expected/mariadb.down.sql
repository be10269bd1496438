-- Colonnade migration 0002 narrow_and_require: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type varchar(5) becomes varchar(20); null refused becomes allowed
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(20);
