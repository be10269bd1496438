-- Colonnade migration 0002 change_key: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_settings_scope_position on settings
-- drop primary key of settings (scope, label)
-- add primary key of settings (scope, position)
-- add unique uq_settings_scope_label on settings (scope, label)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'settings' AND index_name = 'uq_settings_scope_position' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'settings' AND index_name IN ('PRIMARY', 'uq_settings_scope_label') -> '4'
ALTER TABLE `settings`
  DROP INDEX `uq_settings_scope_position`,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`scope`, `position`),
  ADD CONSTRAINT `uq_settings_scope_label` UNIQUE (`scope`, `label`);
