-- Colonnade migration 0002 narrow_unbounded_text: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type varchar(7) becomes longtext
ALTER TABLE `samples` MODIFY COLUMN `val` longtext;
