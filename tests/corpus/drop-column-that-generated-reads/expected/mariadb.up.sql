-- Colonnade migration 0002 drop_column_that_generated_reads: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of people.middle

-- drop index idx_people_called on people
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_called' -> '0'
DROP INDEX `idx_people_called` ON `people`;

-- drop column people.called
-- drop column people.middle
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name IN ('called', 'middle') -> '0'
ALTER TABLE `people`
  DROP COLUMN `called`,
  DROP COLUMN `middle`;

-- add column people.called (varchar(140), not null)
-- create index idx_people_called on people (called)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name = 'called' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_called' -> '1'
ALTER TABLE `people`
  ADD COLUMN `called` varchar(140) GENERATED ALWAYS AS (concat_ws('', `first`, `last`)) STORED,
  ADD INDEX `idx_people_called` (`called`);
