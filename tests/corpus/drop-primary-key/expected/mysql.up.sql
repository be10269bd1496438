-- Colonnade migration 0002 drop_primary_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop primary key of stations (code)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'stations' AND index_name = 'PRIMARY' -> '0'
ALTER TABLE `stations` DROP PRIMARY KEY;
