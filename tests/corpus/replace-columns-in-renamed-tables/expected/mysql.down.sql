-- Colonnade migration 0002 replace_columns_in_renamed_tables: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: msgs.body comes back empty; replies.body comes back empty

-- drop view bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'bodies' -> '0'
DROP VIEW `bodies`;

-- drop view reply_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'reply_bodies' -> '0'
DROP VIEW `reply_bodies`;

-- rename table messages to msgs
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'msgs' -> '1'
ALTER TABLE `messages` RENAME TO `msgs`;

-- rename table answers to replies
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'answers' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'replies' -> '1'
ALTER TABLE `answers` RENAME TO `replies`;

-- rename column msgs.body to note
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'body' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'note' -> '1'
ALTER TABLE `msgs` RENAME COLUMN `body` TO `note`;

-- rename column replies.body to note
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'body' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'note' -> '1'
ALTER TABLE `replies` RENAME COLUMN `body` TO `note`;

-- drop foreign key fk_answers_msg_id of replies
-- drop index fk_answers_msg_id on replies
-- add foreign key fk_replies_msg_id: replies (msg_id) to msgs (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'replies' AND constraint_name = 'fk_answers_msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'replies' AND index_name = 'fk_answers_msg_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'replies' AND constraint_name = 'fk_replies_msg_id' -> '1'
ALTER TABLE `replies`
  DROP FOREIGN KEY `fk_answers_msg_id`,
  DROP INDEX `fk_answers_msg_id`,
  ADD CONSTRAINT `fk_replies_msg_id` FOREIGN KEY (`msg_id`) REFERENCES `msgs` (`id`) ON DELETE CASCADE;

-- add column msgs.body (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'msgs' AND column_name = 'body' -> '1'
ALTER TABLE `msgs` ADD COLUMN `body` varchar(40);

-- rewrite body in the rows of msgs
-- batch: 10000 rows of `msgs` by `id`
UPDATE `msgs` SET `body` = '' WHERE /* each batch */ TRUE;

-- change column msgs.body: null allowed becomes refused
ALTER TABLE `msgs` MODIFY COLUMN `body` varchar(40) NOT NULL;

-- add column replies.body (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'replies' AND column_name = 'body' -> '1'
ALTER TABLE `replies` ADD COLUMN `body` varchar(40);

-- rewrite body in the rows of replies
-- batch: 10000 rows of `replies` by `id`
UPDATE `replies` SET `body` = '' WHERE /* each batch */ TRUE;

-- change column replies.body: null allowed becomes refused
ALTER TABLE `replies` MODIFY COLUMN `body` varchar(40) NOT NULL;

-- create view bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'bodies' -> '1'
CREATE VIEW `bodies` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `msgs` AS `m`;

-- create view reply_bodies
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'reply_bodies' -> '1'
CREATE VIEW `reply_bodies` (`id`, `body`) AS
SELECT
  `r`.`id`,
  `r`.`body`
FROM `replies` AS `r`;
