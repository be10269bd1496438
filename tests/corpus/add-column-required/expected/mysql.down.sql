-- Colonnade migration 0002 add_column_required: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.name_length

-- drop column authors.name_length
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'name_length' -> '0'
ALTER TABLE `authors` DROP COLUMN `name_length`;
