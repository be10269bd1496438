-- Colonnade migration 0002 merge_values_under_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: "account" of settings.scope becomes "user"

-- guard: name, scope of settings are not unique
SELECT "id", count(*) OVER ()
  FROM "settings"
  WHERE ("name", ((CASE WHEN "scope" = 'account' THEN 'user' ELSE "scope" END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT "name" AS colonnade_key_1, (CASE WHEN "scope" = 'account' THEN 'user' ELSE "scope" END) AS colonnade_key_2 FROM "settings") AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop check ck_settings_scope__values on settings
ALTER TABLE "settings" DROP CONSTRAINT "ck_settings_scope__values";

-- rewrite scope in the rows of settings
UPDATE "settings" SET "scope" = 'user' WHERE "scope" = 'account';

-- change column settings.scope: default 'account' becomes 'user'; closed set (user, account, global) becomes (global, user)
ALTER TABLE "settings" ALTER COLUMN "scope" DROP DEFAULT,
  ALTER COLUMN "scope" SET DEFAULT 'user';

-- add check ck_settings_scope__values on settings: scope IN ('global', 'user')
ALTER TABLE "settings"
  ADD CONSTRAINT "ck_settings_scope__values" CHECK ("scope" IN ('global', 'user'));
