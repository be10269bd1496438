-- Colonnade migration 0002 rename_updated_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: content of notes is longer than 40 characters
SELECT `id`, count(*) OVER () FROM `notes` WHERE char_length(`content`) > 40 ORDER BY `id` LIMIT 3;

-- rename column notes.content to body
-- rename column notes.changed_at to updated
-- rename index idx_notes_changed_at to idx_notes_updated on notes
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('content', 'changed_at') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name IN ('body', 'updated') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_changed_at' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'idx_notes_updated' -> '1'
ALTER TABLE `notes`
  RENAME COLUMN `content` TO `body`,
  RENAME COLUMN `changed_at` TO `updated`,
  RENAME INDEX `idx_notes_changed_at` TO `idx_notes_updated`;

-- change column notes.body: type varchar(80) becomes varchar(40)
ALTER TABLE `notes` MODIFY COLUMN `body` varchar(40) NOT NULL;
