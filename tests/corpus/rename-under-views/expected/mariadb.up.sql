-- Colonnade migration 0002 rename_under_views: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of msgs.sender

-- drop view answered_bodies
DROP VIEW `answered_bodies`;

-- drop view answered
DROP VIEW `answered`;

-- drop column msgs.sender
ALTER TABLE `msgs` DROP COLUMN `sender`;

-- rename table msgs to messages
ALTER TABLE `msgs` RENAME TO `messages`;

-- rename column messages.body to content
ALTER TABLE `messages` RENAME COLUMN `body` TO `content`;

-- rename column replies.msg_id to message_id
ALTER TABLE `replies` RENAME COLUMN `msg_id` TO `message_id`;

-- drop foreign key fk_replies_msg_id of replies
-- drop index fk_replies_msg_id on replies
-- add foreign key fk_replies_message_id: replies (message_id) to messages (id) on delete cascade
ALTER TABLE `replies`
  DROP FOREIGN KEY `fk_replies_msg_id`,
  DROP INDEX `fk_replies_msg_id`,
  ADD CONSTRAINT `fk_replies_message_id` FOREIGN KEY (`message_id`) REFERENCES `messages` (`id`) ON DELETE CASCADE;

-- create view answered
CREATE VIEW `answered` (`id`, `content`) AS
SELECT
  `m`.`id`,
  `m`.`content`
FROM `messages` AS `m`
JOIN `replies` AS `r` ON `r`.`message_id` = `m`.`id`;

-- create view answered_bodies
CREATE VIEW `answered_bodies` (`body`) AS
SELECT
  `a`.`content`
FROM `answered` AS `a`;
