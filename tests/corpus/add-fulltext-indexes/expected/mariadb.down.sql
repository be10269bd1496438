-- Colonnade migration 0002 add_fulltext_indexes: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index notes_words on notes
-- drop index idx_notes_written_at on notes
-- drop index notes_body on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name IN ('notes_words', 'idx_notes_written_at', 'notes_body') -> '0'
ALTER TABLE `notes`
  DROP INDEX `notes_words`,
  DROP INDEX `idx_notes_written_at`,
  DROP INDEX `notes_body`;
