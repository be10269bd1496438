-- Colonnade migration 0002 retype_under_undeclared_script: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- run the author's SQL that drops log_message
DROP FUNCTION log_message();

-- change column log.said: type varchar(20) becomes text
ALTER TABLE "log" ALTER COLUMN "said" TYPE text COLLATE "C";

-- run the author's SQL that creates log_message
CREATE FUNCTION log_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
  RETURN NULL;
END $$;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
