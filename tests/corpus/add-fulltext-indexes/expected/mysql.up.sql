-- Colonnade migration 0002 add_fulltext_indexes: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create index notes_words on notes (title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_words' -> '1'
CREATE FULLTEXT INDEX `notes_words` ON `notes` (`title`);

-- create index idx_notes_written_at on notes (written_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_written_at' -> '1'
CREATE INDEX `idx_notes_written_at` ON `notes` (`written_at`);

-- create index notes_body on notes (subtitle)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_body' -> '1'
CREATE FULLTEXT INDEX `notes_body` ON `notes` (`subtitle`);
