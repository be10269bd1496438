-- Colonnade migration 0002 retype_under_undeclared_script: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: said of log is longer than 20 characters
SELECT `id`, count(*) OVER () FROM `log` WHERE char_length(`said`) > 20 ORDER BY `id` LIMIT 3;

-- change column log.said: type longtext becomes varchar(20)
ALTER TABLE `log` MODIFY COLUMN `said` varchar(20) NOT NULL;
