-- Colonnade migration 0002 rename_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename index notes_recent to notes_by_time on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_recent' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_by_time' -> '2'
ALTER TABLE `notes` RENAME INDEX `notes_recent` TO `notes_by_time`;
