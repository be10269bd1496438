-- Colonnade migration 0002 change_index_include: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_notes_written_at on notes
-- create index idx_notes_written_at on notes (written_at, title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_written_at' -> '2'
ALTER TABLE `notes`
  DROP INDEX `idx_notes_written_at`,
  ADD INDEX `idx_notes_written_at` (`written_at`, `title`);
