-- Colonnade migration 0002 change_table_options: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change options of table events: fillfactor=70 becomes fillfactor=90 autovacuum_enabled=false
ALTER TABLE "events" SET (fillfactor = 90, autovacuum_enabled = false);
