-- Colonnade migration 0002 rename_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename index notes_recent to notes_by_time on notes
ALTER TABLE `notes` RENAME INDEX `notes_recent` TO `notes_by_time`;
