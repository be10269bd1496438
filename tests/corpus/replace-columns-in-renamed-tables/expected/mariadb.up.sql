-- Colonnade migration 0002 replace_columns_in_renamed_tables: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of msgs.body; the values of replies.body

-- drop view reply_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'reply_bodies' -> '0'
DROP VIEW `reply_bodies`;

-- drop view bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'bodies' -> '0'
DROP VIEW `bodies`;

-- drop column msgs.body
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'body' -> '0'
ALTER TABLE `msgs` DROP COLUMN `body`;

-- drop column replies.body
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'body' -> '0'
ALTER TABLE `replies` DROP COLUMN `body`;

-- rename table msgs to messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'msgs' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '1'
ALTER TABLE `msgs` RENAME TO `messages`;

-- rename table replies to answers
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'replies' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'answers' -> '1'
ALTER TABLE `replies` RENAME TO `answers`;

-- rename column messages.note to body
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'note' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'body' -> '1'
ALTER TABLE `messages` RENAME COLUMN `note` TO `body`;

-- rename column answers.note to body
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'answers' AND column_name = 'note' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'answers' AND column_name = 'body' -> '1'
ALTER TABLE `answers` RENAME COLUMN `note` TO `body`;

-- drop foreign key fk_replies_msg_id of answers
-- drop index fk_replies_msg_id on answers
-- add foreign key fk_answers_msg_id: answers (msg_id) to messages (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'answers' AND constraint_name = 'fk_replies_msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'answers' AND index_name = 'fk_replies_msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'answers' AND constraint_name = 'fk_answers_msg_id' -> '1'
ALTER TABLE `answers`
  DROP FOREIGN KEY `fk_replies_msg_id`,
  DROP INDEX `fk_replies_msg_id`,
  ADD CONSTRAINT `fk_answers_msg_id` FOREIGN KEY (`msg_id`) REFERENCES `messages` (`id`) ON DELETE CASCADE;

-- create view bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'bodies' -> '1'
CREATE VIEW `bodies` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `messages` AS `m`;

-- create view reply_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'reply_bodies' -> '1'
CREATE VIEW `reply_bodies` (`id`, `body`) AS
SELECT
  `r`.`id`,
  `r`.`body`
FROM `answers` AS `r`;
