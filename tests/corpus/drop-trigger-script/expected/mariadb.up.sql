-- Colonnade migration 0002 drop_trigger_script: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- run the author's SQL that drops log_trigger
DROP TRIGGER log_trigger;
