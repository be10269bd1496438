-- Colonnade migration 0002 rename_index: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename index notes_by_time to notes_recent on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_by_time' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_recent' -> '2'
ALTER TABLE `notes` RENAME INDEX `notes_by_time` TO `notes_recent`;
