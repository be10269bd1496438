-- Colonnade migration 0002 drop_index: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create index idx_notes_written_at on notes (written_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_written_at' -> '1'
CREATE INDEX `idx_notes_written_at` ON `notes` (`written_at`);
