-- Colonnade migration 0002 drop_primary_key: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop primary key of stations (code)
ALTER TABLE `stations` DROP PRIMARY KEY;
