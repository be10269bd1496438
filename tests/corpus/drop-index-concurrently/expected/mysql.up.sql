-- Colonnade migration 0002 drop_index_concurrently: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_notes_title on notes
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_title' -> '0'
DROP INDEX `idx_notes_title` ON `notes`;

-- add column notes.kind (varchar(20), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'kind' -> '1'
ALTER TABLE `notes` ADD COLUMN `kind` varchar(20);

-- create index idx_notes_title on notes (kind, title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_title' -> '2'
CREATE INDEX `idx_notes_title` ON `notes` (`kind`, `title`);
