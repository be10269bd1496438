-- Colonnade migration 0002 rename_table_under_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- rename table messages to notes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'messages' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'notes' -> '1'
ALTER TABLE `messages` RENAME TO `notes`;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON `notes` FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
