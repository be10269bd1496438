-- Colonnade migration 0002 drop_column_under_script: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: messages.draft comes back empty

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- add column messages.draft (longtext, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'messages' AND column_name = 'draft' -> '1'
ALTER TABLE `messages` ADD COLUMN `draft` longtext;

-- rewrite draft in the rows of messages
-- batch: 10000 rows of `messages` by `id`
UPDATE `messages` SET `draft` = '' WHERE /* each batch */ TRUE;

-- change column messages.draft: null allowed becomes refused
ALTER TABLE `messages` MODIFY COLUMN `draft` longtext NOT NULL;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON `messages` FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
