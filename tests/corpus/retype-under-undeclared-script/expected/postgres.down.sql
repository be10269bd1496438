-- Colonnade migration 0002 retype_under_undeclared_script: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: said of log is longer than 20 characters
SELECT "id", count(*) OVER () FROM "log" WHERE char_length("said") > 20 ORDER BY "id" LIMIT 3;

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- run the author's SQL that drops log_message
DROP FUNCTION log_message();

-- change column log.said: type text becomes varchar(20)
ALTER TABLE "log" ALTER COLUMN "said" TYPE varchar(20) COLLATE "C";

-- run the author's SQL that creates log_message
CREATE FUNCTION log_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
  RETURN NULL;
END $$;

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
