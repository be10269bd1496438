-- Colonnade migration 0002 rename_under_views: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of msgs.sender

-- drop view answered_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered_bodies' -> '0'
DROP VIEW `answered_bodies`;

-- drop view answered
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered' -> '0'
DROP VIEW `answered`;

-- drop column msgs.sender
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'sender' -> '0'
ALTER TABLE `msgs` DROP COLUMN `sender`;

-- rename table msgs to messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'msgs' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '1'
ALTER TABLE `msgs` RENAME TO `messages`;

-- rename column messages.body to content
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'body' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'content' -> '1'
ALTER TABLE `messages` RENAME COLUMN `body` TO `content`;

-- rename column replies.msg_id to message_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'message_id' -> '1'
ALTER TABLE `replies` RENAME COLUMN `msg_id` TO `message_id`;

-- drop foreign key fk_replies_msg_id of replies
-- drop index fk_replies_msg_id on replies
-- add foreign key fk_replies_message_id: replies (message_id) to messages (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'replies' AND constraint_name = 'fk_replies_msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'replies' AND index_name = 'fk_replies_msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'replies' AND constraint_name = 'fk_replies_message_id' -> '1'
ALTER TABLE `replies`
  DROP FOREIGN KEY `fk_replies_msg_id`,
  DROP INDEX `fk_replies_msg_id`,
  ADD CONSTRAINT `fk_replies_message_id` FOREIGN KEY (`message_id`) REFERENCES `messages` (`id`) ON DELETE CASCADE;

-- create view answered
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered' -> '1'
CREATE VIEW `answered` (`id`, `content`) AS
SELECT
  `m`.`id`,
  `m`.`content`
FROM `messages` AS `m`
JOIN `replies` AS `r` ON `r`.`message_id` = `m`.`id`;

-- create view answered_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered_bodies' -> '1'
CREATE VIEW `answered_bodies` (`body`) AS
SELECT
  `a`.`content`
FROM `answered` AS `a`;
