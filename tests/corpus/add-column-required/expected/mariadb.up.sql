-- Colonnade migration 0002 add_column_required: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column authors.name_length (int, null)
ALTER TABLE `authors` ADD COLUMN `name_length` int;

-- rewrite name_length in the rows of authors
UPDATE `authors` SET `name_length` = 42;

-- change column authors.name_length: null allowed becomes refused
ALTER TABLE `authors` MODIFY COLUMN `name_length` int NOT NULL;
