-- Colonnade migration 0002 add_trigger_script: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger ON "messages";

-- run the author's SQL that drops log_message
DROP FUNCTION log_message();
