-- Colonnade migration 0002 change_function_under_trigger: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON `messages` FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s been changed');
