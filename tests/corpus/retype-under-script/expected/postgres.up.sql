-- Colonnade migration 0002 retype_under_script: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- change column messages.body: type varchar(20) becomes text
ALTER TABLE "messages" ALTER COLUMN "body" TYPE text COLLATE "C";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
