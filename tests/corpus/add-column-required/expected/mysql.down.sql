-- Colonnade migration 0002 add_column_required: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.name_length

-- drop column authors.name_length
ALTER TABLE `authors` DROP COLUMN `name_length`;
