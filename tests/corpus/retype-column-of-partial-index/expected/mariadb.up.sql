-- Colonnade migration 0002 retype_column_of_partial_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column tasks.rank: type int becomes double; meaning integer becomes double
ALTER TABLE `tasks` MODIFY COLUMN `rank` double NOT NULL;
