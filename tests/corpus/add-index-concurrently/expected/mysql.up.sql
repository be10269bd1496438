-- Colonnade migration 0002 add_index_concurrently: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of notes is not unique
SELECT `id`, count(*) OVER ()
  FROM `notes`
  WHERE `title` IN (SELECT `title` FROM `notes` GROUP BY `title` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add column notes.rank (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'notes' AND column_name = 'rank' -> '1'
ALTER TABLE `notes` ADD COLUMN `rank` int;

-- add unique idx_notes_title on notes (title)
-- create index idx_notes_written_at on notes (written_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name IN ('idx_notes_title', 'idx_notes_written_at') -> '2'
ALTER TABLE `notes`
  ADD CONSTRAINT `idx_notes_title` UNIQUE (`title`),
  ADD INDEX `idx_notes_written_at` (`written_at`);
