-- Colonnade migration 0002 drop_column_under_script: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: messages.draft comes back empty

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- add column messages.draft (longtext, null)
ALTER TABLE `messages` ADD COLUMN `draft` longtext;

-- rewrite draft in the rows of messages
UPDATE `messages` SET `draft` = '';

-- change column messages.draft: null allowed becomes refused
ALTER TABLE `messages` MODIFY COLUMN `draft` longtext NOT NULL;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON `messages` FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
