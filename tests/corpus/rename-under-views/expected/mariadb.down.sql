-- Colonnade migration 0002 rename_under_views: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: msgs.sender comes back empty

-- drop view answered_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered_bodies' -> '0'
DROP VIEW `answered_bodies`;

-- drop view answered
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered' -> '0'
DROP VIEW `answered`;

-- rename table messages to msgs
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'msgs' -> '1'
ALTER TABLE `messages` RENAME TO `msgs`;

-- rename column msgs.content to body
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'content' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'body' -> '1'
ALTER TABLE `msgs` RENAME COLUMN `content` TO `body`;

-- rename column replies.message_id to msg_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'message_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'msg_id' -> '1'
ALTER TABLE `replies` RENAME COLUMN `message_id` TO `msg_id`;

-- drop foreign key fk_replies_message_id of replies
-- drop index fk_replies_message_id on replies
-- add foreign key fk_replies_msg_id: replies (msg_id) to msgs (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'replies' AND constraint_name = 'fk_replies_message_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'replies' AND index_name = 'fk_replies_message_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'replies' AND constraint_name = 'fk_replies_msg_id' -> '1'
ALTER TABLE `replies`
  DROP FOREIGN KEY `fk_replies_message_id`,
  DROP INDEX `fk_replies_message_id`,
  ADD CONSTRAINT `fk_replies_msg_id` FOREIGN KEY (`msg_id`) REFERENCES `msgs` (`id`) ON DELETE CASCADE;

-- add column msgs.sender (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'sender' -> '1'
ALTER TABLE `msgs` ADD COLUMN `sender` varchar(40);

-- rewrite sender in the rows of msgs
-- batch: 10000 rows of `msgs` by `id`
UPDATE `msgs` SET `sender` = '' WHERE /* each batch */ TRUE;

-- change column msgs.sender: null allowed becomes refused
ALTER TABLE `msgs` MODIFY COLUMN `sender` varchar(40) NOT NULL;

-- create view answered
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered' -> '1'
CREATE VIEW `answered` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `msgs` AS `m`
JOIN `replies` AS `r` ON `r`.`msg_id` = `m`.`id`;

-- create view answered_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'answered_bodies' -> '1'
CREATE VIEW `answered_bodies` (`body`) AS
SELECT
  `a`.`body`
FROM `answered` AS `a`;
