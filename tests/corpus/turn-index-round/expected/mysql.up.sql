-- Colonnade migration 0002 turn_index_round: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index notes_recent on notes
-- create index notes_recent on notes (title, written_at desc)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_recent' -> '2'
ALTER TABLE `notes`
  DROP INDEX `notes_recent`,
  ADD INDEX `notes_recent` (`title`, `written_at` DESC);
