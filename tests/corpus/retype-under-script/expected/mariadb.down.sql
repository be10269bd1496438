-- Colonnade migration 0002 retype_under_script: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: body of messages is longer than 20 characters
SELECT `id`, count(*) OVER () FROM `messages` WHERE char_length(`body`) > 20 ORDER BY `id` LIMIT 3;

-- change column messages.body: type longtext becomes varchar(20)
ALTER TABLE `messages` MODIFY COLUMN `body` varchar(20) NOT NULL;
