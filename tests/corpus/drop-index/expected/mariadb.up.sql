-- Colonnade migration 0002 drop_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_notes_written_at on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_written_at' -> '0'
DROP INDEX `idx_notes_written_at` ON `notes`;
