-- Colonnade migration 0002 narrow_bytes: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type varbinary(3) becomes varbinary(40)
ALTER TABLE `samples` MODIFY COLUMN `val` varbinary(40);
