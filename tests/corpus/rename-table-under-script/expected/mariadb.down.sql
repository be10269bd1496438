-- Colonnade migration 0002 rename_table_under_script: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- rename table notes to messages
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'notes' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '1'
ALTER TABLE `notes` RENAME TO `messages`;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON `messages` FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
