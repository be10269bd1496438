-- Colonnade migration 0002 merge_values_under_unique: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "account" of settings.scope stays "user"

-- drop check ck_settings_scope__values on settings
-- change column settings.scope: type varchar(6) becomes varchar(7); default 'user' becomes 'account'; closed set (global, user) becomes (user, account, global)
-- add check ck_settings_scope__values on settings: scope IN ('user', 'account', 'global')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'settings' AND constraint_name = 'ck_settings_scope__values' -> '1'
ALTER TABLE `settings`
  DROP CONSTRAINT `ck_settings_scope__values`,
  MODIFY COLUMN `scope` varchar(7) NOT NULL DEFAULT 'account',
  ADD CONSTRAINT `ck_settings_scope__values` CHECK (`scope` IN ('user', 'account', 'global'));
