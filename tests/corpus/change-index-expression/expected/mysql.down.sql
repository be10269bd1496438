-- Colonnade migration 0002 change_index_expression: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index notes_folded on notes
-- create index notes_folded on notes (lower(title), rank)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'notes_folded' -> '2'
ALTER TABLE `notes`
  DROP INDEX `notes_folded`,
  ADD INDEX `notes_folded` ((lower(`title`)), `rank`);
