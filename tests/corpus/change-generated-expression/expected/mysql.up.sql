-- Colonnade migration 0002 change_generated_expression: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_people_called on people
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_called' -> '0'
DROP INDEX `idx_people_called` ON `people`;

-- drop column people.called
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'called' -> '0'
ALTER TABLE `people` DROP COLUMN `called`;

-- add column people.called (varchar(90), not null)
-- create index idx_people_called on people (called)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'called' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_called' -> '1'
ALTER TABLE `people`
  ADD COLUMN `called` varchar(90) GENERATED ALWAYS AS (concat_ws('', `last`, ', ', `first`)) STORED NOT NULL,
  ADD INDEX `idx_people_called` (`called`);
