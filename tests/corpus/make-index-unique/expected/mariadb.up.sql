-- Colonnade migration 0002 make_index_unique: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title, written_at of notes are not unique
SELECT `id`, count(*) OVER ()
  FROM `notes`
  WHERE (`title`, `written_at`) IN (SELECT `title`, `written_at` FROM `notes` GROUP BY `title`, `written_at` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop index notes_recent on notes
-- add unique notes_recent on notes (title, written_at)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_recent' -> '2'
ALTER TABLE `notes`
  DROP INDEX `notes_recent`,
  ADD CONSTRAINT `notes_recent` UNIQUE (`title`, `written_at`);
