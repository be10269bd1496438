-- Colonnade migration 0002 add_column_required: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column authors.name_length (int, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'name_length' -> '1'
ALTER TABLE `authors` ADD COLUMN `name_length` int;

-- rewrite name_length in the rows of authors
-- batch: 10000 rows of `authors` by `id`
UPDATE `authors` SET `name_length` = 42 WHERE /* each batch */ TRUE;

-- change column authors.name_length: null allowed becomes refused
ALTER TABLE `authors` MODIFY COLUMN `name_length` int NOT NULL;
