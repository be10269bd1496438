-- Colonnade migration 0002 change_index_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index notes_recent on notes
-- create index notes_recent on notes (written_at, title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_recent' -> '2'
ALTER TABLE `notes`
  DROP INDEX `notes_recent`,
  ADD INDEX `notes_recent` (`written_at`, `title`);
