-- Colonnade migration 0002 retype_under_script: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: body of messages is longer than 20 characters
SELECT "id", count(*) OVER () FROM "messages" WHERE char_length("body") > 20 ORDER BY "id" LIMIT 3;

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- change column messages.body: type text becomes varchar(20)
ALTER TABLE "messages" ALTER COLUMN "body" TYPE varchar(20) COLLATE "C";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
