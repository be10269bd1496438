-- Colonnade migration 0002 drop_column_that_generated_reads: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of people.middle

-- drop index idx_people_called on people
DROP INDEX `idx_people_called` ON `people`;

-- drop column people.called
-- drop column people.middle
ALTER TABLE `people`
  DROP COLUMN `called`,
  DROP COLUMN `middle`;

-- add column people.called (varchar(140), not null)
-- create index idx_people_called on people (called)
ALTER TABLE `people`
  ADD COLUMN `called` varchar(140) GENERATED ALWAYS AS (concat_ws('', `first`, `last`)) STORED,
  ADD INDEX `idx_people_called` (`called`);
