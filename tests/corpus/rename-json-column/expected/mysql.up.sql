-- Colonnade migration 0002 rename_json_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column authors.settings to preferences
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'settings' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'preferences' -> '1'
ALTER TABLE `authors` RENAME COLUMN `settings` TO `preferences`;
