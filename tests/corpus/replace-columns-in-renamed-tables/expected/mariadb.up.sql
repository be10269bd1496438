-- Colonnade migration 0002 replace_columns_in_renamed_tables: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of msgs.body; the values of replies.body

-- drop view reply_bodies
DROP VIEW `reply_bodies`;

-- drop view bodies
DROP VIEW `bodies`;

-- drop column msgs.body
ALTER TABLE `msgs` DROP COLUMN `body`;

-- drop column replies.body
ALTER TABLE `replies` DROP COLUMN `body`;

-- rename table msgs to messages
ALTER TABLE `msgs` RENAME TO `messages`;

-- rename table replies to answers
ALTER TABLE `replies` RENAME TO `answers`;

-- rename column messages.note to body
ALTER TABLE `messages` RENAME COLUMN `note` TO `body`;

-- rename column answers.note to body
ALTER TABLE `answers` RENAME COLUMN `note` TO `body`;

-- drop foreign key fk_replies_msg_id of answers
-- drop index fk_replies_msg_id on answers
-- add foreign key fk_answers_msg_id: answers (msg_id) to messages (id) on delete cascade
ALTER TABLE `answers`
  DROP FOREIGN KEY `fk_replies_msg_id`,
  DROP INDEX `fk_replies_msg_id`,
  ADD CONSTRAINT `fk_answers_msg_id` FOREIGN KEY (`msg_id`) REFERENCES `messages` (`id`) ON DELETE CASCADE;

-- create view bodies
CREATE VIEW `bodies` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `messages` AS `m`;

-- create view reply_bodies
CREATE VIEW `reply_bodies` (`id`, `body`) AS
SELECT
  `r`.`id`,
  `r`.`body`
FROM `answers` AS `r`;
