-- Colonnade migration 0002 change_table_options: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change options of table events: fillfactor=90 autovacuum_enabled=false becomes fillfactor=70
ALTER TABLE "events" RESET (autovacuum_enabled);
ALTER TABLE "events" SET (fillfactor = 70);
