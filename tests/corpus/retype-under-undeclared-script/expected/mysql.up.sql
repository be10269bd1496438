-- Colonnade migration 0002 retype_under_undeclared_script: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column log.said: type varchar(20) becomes longtext
ALTER TABLE `log` MODIFY COLUMN `said` longtext NOT NULL;
