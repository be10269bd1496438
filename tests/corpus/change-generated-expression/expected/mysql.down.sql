-- Colonnade migration 0002 change_generated_expression: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_people_called on people
DROP INDEX `idx_people_called` ON `people`;

-- drop column people.called
ALTER TABLE `people` DROP COLUMN `called`;

-- add column people.called (varchar(90), not null)
-- create index idx_people_called on people (called)
ALTER TABLE `people`
  ADD COLUMN `called` varchar(90) GENERATED ALWAYS AS (concat_ws('', `first`, ' ', `last`)) STORED NOT NULL,
  ADD INDEX `idx_people_called` (`called`);
