-- Colonnade migration 0002 unlog_tables: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change options of table wishes: none becomes UNLOGGED
ALTER TABLE "wishes" SET UNLOGGED;

-- change options of table guests: none becomes UNLOGGED
ALTER TABLE "guests" SET UNLOGGED;

-- change options of table events: none becomes UNLOGGED
ALTER TABLE "events" SET UNLOGGED;
