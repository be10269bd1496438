-- Colonnade migration 0002 add_index_concurrently: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of notes.rank

-- drop unique idx_notes_title on notes
-- drop index idx_notes_written_at on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name IN ('idx_notes_title', 'idx_notes_written_at') -> '0'
ALTER TABLE `notes`
  DROP INDEX `idx_notes_title`,
  DROP INDEX `idx_notes_written_at`;

-- drop column notes.rank
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'rank' -> '0'
ALTER TABLE `notes` DROP COLUMN `rank`;
