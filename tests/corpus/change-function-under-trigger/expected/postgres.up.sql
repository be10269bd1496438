-- Colonnade migration 0002 change_function_under_trigger: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- run the author's SQL that drops log_message
DROP FUNCTION log_message();

-- run the author's SQL that creates log_message
CREATE FUNCTION log_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO log (message_id, said) VALUES (new.id, 'it''s been changed');
  RETURN NULL;
END $$;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
