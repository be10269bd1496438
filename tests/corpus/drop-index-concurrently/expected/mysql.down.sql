-- Colonnade migration 0002 drop_index_concurrently: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of notes.kind

-- drop index idx_notes_title on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_title' -> '0'
DROP INDEX `idx_notes_title` ON `notes`;

-- drop column notes.kind
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'kind' -> '0'
ALTER TABLE `notes` DROP COLUMN `kind`;

-- create index idx_notes_title on notes (title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_title' -> '1'
CREATE INDEX `idx_notes_title` ON `notes` (`title`);
