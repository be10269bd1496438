-- Colonnade migration 0002 unlog_tables: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change options of table events: UNLOGGED becomes none
ALTER TABLE "events" SET LOGGED;

-- change options of table guests: UNLOGGED becomes none
ALTER TABLE "guests" SET LOGGED;

-- change options of table wishes: UNLOGGED becomes none
ALTER TABLE "wishes" SET LOGGED;
