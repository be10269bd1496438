-- Colonnade migration 0002 add_trigger_script: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;
