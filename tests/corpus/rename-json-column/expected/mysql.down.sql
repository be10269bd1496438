-- Colonnade migration 0002 rename_json_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column authors.preferences to settings
ALTER TABLE `authors` RENAME COLUMN `preferences` TO `settings`;
