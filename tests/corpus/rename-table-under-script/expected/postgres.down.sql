-- Colonnade migration 0002 rename_table_under_script: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "notes";

-- rename table notes to messages
ALTER TABLE "notes" RENAME TO "messages";

-- rename primary key pk_notes to pk_messages on messages
ALTER TABLE "messages" RENAME CONSTRAINT "pk_notes" TO "pk_messages";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "messages" FOR EACH ROW EXECUTE FUNCTION log_message();
