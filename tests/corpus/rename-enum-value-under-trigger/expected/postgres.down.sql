-- Colonnade migration 0002 rename_enum_value_under_trigger: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- drop check ck_messages_visibility__values on messages
ALTER TABLE "messages" DROP CONSTRAINT "ck_messages_visibility__values";

-- rewrite visibility in the rows of messages
UPDATE "messages" SET "visibility" = 'secret' WHERE "visibility" = 'hidden';

-- add check ck_messages_visibility__values on messages: visibility IN ('public', 'secret')
ALTER TABLE "messages"
  ADD CONSTRAINT "ck_messages_visibility__values" CHECK ("visibility" IN ('public', 'secret'));

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
