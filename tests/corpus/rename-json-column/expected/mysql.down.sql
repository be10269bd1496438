-- Colonnade migration 0002 rename_json_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column authors.preferences to settings
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'preferences' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'settings' -> '1'
ALTER TABLE `authors` RENAME COLUMN `preferences` TO `settings`;
