-- Colonnade migration 0002 merge_values_under_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "account" of settings.scope stays "user"

-- drop check ck_settings_scope__values on settings
ALTER TABLE "settings" DROP CONSTRAINT "ck_settings_scope__values";

-- change column settings.scope: default 'user' becomes 'account'; closed set (global, user) becomes (user, account, global)
ALTER TABLE "settings"
  ALTER COLUMN "scope" DROP DEFAULT,
  ALTER COLUMN "scope" SET DEFAULT 'account';

-- add check ck_settings_scope__values on settings: scope IN ('user', 'account', 'global')
ALTER TABLE "settings"
  ADD CONSTRAINT "ck_settings_scope__values" CHECK ("scope" IN ('user', 'account', 'global'));
