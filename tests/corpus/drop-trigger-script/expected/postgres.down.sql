-- Colonnade migration 0002 drop_trigger_script: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that creates log_message
CREATE FUNCTION log_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
  RETURN NULL;
END $$;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
