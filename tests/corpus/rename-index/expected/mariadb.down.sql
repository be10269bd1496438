-- Colonnade migration 0002 rename_index: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename index notes_by_time to notes_recent on notes
ALTER TABLE `notes` RENAME INDEX `notes_by_time` TO `notes_recent`;
