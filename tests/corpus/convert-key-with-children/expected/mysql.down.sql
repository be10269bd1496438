-- Colonnade migration 0002 convert_key_with_children: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_notes_sample_id of notes
-- drop index fk_notes_sample_id on notes
-- change column notes.sample_id: type int becomes varchar(20); meaning integer becomes text
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_sample_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'fk_notes_sample_id' -> '0'
ALTER TABLE `notes`
  DROP FOREIGN KEY `fk_notes_sample_id`,
  DROP INDEX `fk_notes_sample_id`,
  MODIFY COLUMN `sample_id` varchar(20) NOT NULL;

-- change column samples.code: type int becomes varchar(20); meaning integer becomes text
ALTER TABLE `samples` MODIFY COLUMN `code` varchar(20) NOT NULL;

-- add foreign key fk_notes_sample_id: notes (sample_id) to samples (code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_sample_id' -> '1'
ALTER TABLE `notes`
  ADD CONSTRAINT `fk_notes_sample_id` FOREIGN KEY (`sample_id`) REFERENCES `samples` (`code`) ON DELETE CASCADE;
