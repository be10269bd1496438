-- Colonnade migration 0002 freeze_generated_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of people.called; the values of people.initials; people.first comes back empty; people.last comes back empty

-- drop index idx_people_called on people
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_called' -> '0'
DROP INDEX `idx_people_called` ON `people`;

-- drop column people.called
-- drop column people.initials
-- add column people.first (varchar(40), null)
-- add column people.last (varchar(40), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name IN ('called', 'initials') -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name IN ('first', 'last') -> '2'
ALTER TABLE `people`
  DROP COLUMN `called`,
  DROP COLUMN `initials`,
  ADD COLUMN `first` varchar(40),
  ADD COLUMN `last` varchar(40);

-- rewrite first in the rows of people
-- batch: 10000 rows of `people` by `id`
UPDATE `people` SET `first` = '' WHERE /* each batch */ TRUE;

-- rewrite last in the rows of people
-- batch: 10000 rows of `people` by `id`
UPDATE `people` SET `last` = '' WHERE /* each batch */ TRUE;

-- change column people.first: null allowed becomes refused
-- change column people.last: null allowed becomes refused
-- add column people.called (varchar(90), not null)
-- add column people.initials (int, not null)
-- create index idx_people_called on people (called)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'people' AND column_name IN ('called', 'initials') -> '2'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'people' AND index_name = 'idx_people_called' -> '1'
ALTER TABLE `people`
  MODIFY COLUMN `first` varchar(40) NOT NULL,
  MODIFY COLUMN `last` varchar(40) NOT NULL,
  ADD COLUMN `called` varchar(90) GENERATED ALWAYS AS (concat_ws('', `first`, ' ', `last`)) STORED,
  ADD COLUMN `initials` int GENERATED ALWAYS AS (char_length(`first`)) STORED,
  ADD INDEX `idx_people_called` (`called`);
