-- Colonnade migration 0002 retype_under_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column messages.body: type varchar(20) becomes longtext
ALTER TABLE `messages` MODIFY COLUMN `body` longtext NOT NULL;
