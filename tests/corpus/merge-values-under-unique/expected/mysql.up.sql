-- Colonnade migration 0002 merge_values_under_unique: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: "account" of settings.scope becomes "user"

-- guard: name, scope of settings are not unique
SELECT `id`, count(*) OVER ()
  FROM `settings`
  WHERE (`name`, ((CASE WHEN `scope` = 'account' THEN 'user' ELSE `scope` END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `name` AS colonnade_key_1, (CASE WHEN `scope` = 'account' THEN 'user' ELSE `scope` END) AS colonnade_key_2 FROM `settings`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop check ck_settings_scope__values on settings
-- change column settings.scope: default 'account' becomes 'user'; closed set (user, account, global) becomes (global, user)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'settings' AND constraint_name = 'ck_settings_scope__values' -> '0'
ALTER TABLE `settings`
  DROP CONSTRAINT `ck_settings_scope__values`,
  MODIFY COLUMN `scope` varchar(7) NOT NULL DEFAULT 'user';

-- rewrite scope in the rows of settings
-- batch: 10000 rows of `settings` by `id`
UPDATE `settings` SET `scope` = 'user' WHERE (`scope` = 'account') AND /* each batch */ TRUE;

-- change column settings.scope: type varchar(7) becomes varchar(6)
-- add check ck_settings_scope__values on settings: scope IN ('global', 'user')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'settings' AND constraint_name = 'ck_settings_scope__values' -> '1'
ALTER TABLE `settings`
  MODIFY COLUMN `scope` varchar(6) NOT NULL DEFAULT 'user',
  ADD CONSTRAINT `ck_settings_scope__values` CHECK (`scope` IN ('global', 'user'));
