-- Colonnade migration 0002 narrow_bytes: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples is longer than 3 bytes
SELECT `id`, count(*) OVER () FROM `samples` WHERE octet_length(`val`) > 3 ORDER BY `id` LIMIT 3;

-- change column samples.val: type varbinary(40) becomes varbinary(3)
ALTER TABLE `samples` MODIFY COLUMN `val` varbinary(3);
