-- Colonnade migration 0002 exchange_indexes: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index notes_first on notes
-- drop index notes_second on notes
-- create index notes_first on notes (rank)
-- create index notes_second on notes (title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name IN ('notes_first', 'notes_second') -> '2'
ALTER TABLE `notes`
  DROP INDEX `notes_first`,
  DROP INDEX `notes_second`,
  ADD INDEX `notes_first` (`rank`),
  ADD INDEX `notes_second` (`title`);
