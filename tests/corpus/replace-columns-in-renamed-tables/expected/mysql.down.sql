-- Colonnade migration 0002 replace_columns_in_renamed_tables: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: msgs.body comes back empty; replies.body comes back empty

-- drop view bodies
DROP VIEW `bodies`;

-- drop view reply_bodies
DROP VIEW `reply_bodies`;

-- rename table messages to msgs
ALTER TABLE `messages` RENAME TO `msgs`;

-- rename table answers to replies
ALTER TABLE `answers` RENAME TO `replies`;

-- rename column msgs.body to note
ALTER TABLE `msgs` RENAME COLUMN `body` TO `note`;

-- rename column replies.body to note
ALTER TABLE `replies` RENAME COLUMN `body` TO `note`;

-- drop foreign key fk_answers_msg_id of replies
-- drop index fk_answers_msg_id on replies
-- add foreign key fk_replies_msg_id: replies (msg_id) to msgs (id) on delete cascade
ALTER TABLE `replies`
  DROP FOREIGN KEY `fk_answers_msg_id`,
  DROP INDEX `fk_answers_msg_id`,
  ADD CONSTRAINT `fk_replies_msg_id` FOREIGN KEY (`msg_id`) REFERENCES `msgs` (`id`) ON DELETE CASCADE;

-- add column msgs.body (varchar(40), null)
ALTER TABLE `msgs` ADD COLUMN `body` varchar(40);

-- rewrite body in the rows of msgs
UPDATE `msgs` SET `body` = '';

-- change column msgs.body: null allowed becomes refused
ALTER TABLE `msgs` MODIFY COLUMN `body` varchar(40) NOT NULL;

-- add column replies.body (varchar(40), null)
ALTER TABLE `replies` ADD COLUMN `body` varchar(40);

-- rewrite body in the rows of replies
UPDATE `replies` SET `body` = '';

-- change column replies.body: null allowed becomes refused
ALTER TABLE `replies` MODIFY COLUMN `body` varchar(40) NOT NULL;

-- create view bodies
CREATE VIEW `bodies` (`id`, `body`) AS
SELECT
  `m`.`id`,
  `m`.`body`
FROM `msgs` AS `m`;

-- create view reply_bodies
CREATE VIEW `reply_bodies` (`id`, `body`) AS
SELECT
  `r`.`id`,
  `r`.`body`
FROM `replies` AS `r`;
