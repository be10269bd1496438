-- Colonnade migration 0002 drop_primary_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop primary key of stations (code)
ALTER TABLE "stations" DROP CONSTRAINT "pk_stations";
