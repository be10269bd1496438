-- Colonnade migration 0002 narrow_unbounded_text: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: val of samples is longer than 7 characters
SELECT `id`, count(*) OVER () FROM `samples` WHERE char_length(`val`) > 7 ORDER BY `id` LIMIT 3;

-- change column samples.val: type longtext becomes varchar(7)
ALTER TABLE `samples` MODIFY COLUMN `val` varchar(7);
