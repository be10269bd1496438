-- Colonnade migration 0002 rename_updated_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column notes.body to content
-- rename column notes.updated to changed_at
-- rename index idx_notes_updated to idx_notes_changed_at on notes
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('body', 'updated') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('content', 'changed_at') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_updated' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_changed_at' -> '1'
ALTER TABLE `notes`
  RENAME COLUMN `body` TO `content`,
  RENAME COLUMN `updated` TO `changed_at`,
  RENAME INDEX `idx_notes_updated` TO `idx_notes_changed_at`;

-- change column notes.content: type varchar(40) becomes varchar(80)
ALTER TABLE `notes` MODIFY COLUMN `content` varchar(80) NOT NULL;
