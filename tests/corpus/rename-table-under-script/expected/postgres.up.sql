-- Colonnade migration 0002 rename_table_under_script: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- rename table messages to notes
ALTER TABLE "messages" RENAME TO "notes";

-- rename primary key pk_messages to pk_notes on notes
ALTER TABLE "notes" RENAME CONSTRAINT "pk_messages" TO "pk_notes";

-- run the author's SQL that creates log_trigger
CREATE TRIGGER log_trigger AFTER UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION log_message();
