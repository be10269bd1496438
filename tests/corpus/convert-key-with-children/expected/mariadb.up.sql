-- Colonnade migration 0002 convert_key_with_children: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: blanks, signs and zeros in front in samples.code; blanks, signs and zeros in front in notes.sample_id

-- guard: code of samples cannot become integer
SELECT `code`, count(*) OVER ()
  FROM `samples`
  WHERE CASE WHEN `code` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`code`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `code` IS NOT NULL END
  ORDER BY `code`
  LIMIT 3;

-- guard: sample_id of notes cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `notes`
  WHERE CASE WHEN `sample_id` REGEXP '^ *[+-]?[0-9]+ *(?![^a]|a)' THEN cast(trim(`sample_id`) AS decimal(65,30)) NOT BETWEEN -2147483648 AND 2147483647 ELSE `sample_id` IS NOT NULL END
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_notes_sample_id of notes
-- drop index fk_notes_sample_id on notes
-- change column notes.sample_id: type varchar(20) becomes int; meaning text becomes integer
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_sample_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'notes' AND index_name = 'fk_notes_sample_id' -> '0'
ALTER TABLE `notes`
  DROP FOREIGN KEY `fk_notes_sample_id`,
  DROP INDEX `fk_notes_sample_id`,
  MODIFY COLUMN `sample_id` int NOT NULL;

-- change column samples.code: type varchar(20) becomes int; meaning text becomes integer
ALTER TABLE `samples` MODIFY COLUMN `code` int NOT NULL;

-- add foreign key fk_notes_sample_id: notes (sample_id) to samples (code) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'notes' AND constraint_name = 'fk_notes_sample_id' -> '1'
ALTER TABLE `notes`
  ADD CONSTRAINT `fk_notes_sample_id` FOREIGN KEY (`sample_id`) REFERENCES `samples` (`code`) ON DELETE CASCADE;
