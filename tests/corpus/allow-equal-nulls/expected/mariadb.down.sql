-- Colonnade migration 0002 allow_equal_nulls: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: uq_users_tenant_null_tenant of users is not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE ((CASE WHEN `tenant` IS NULL THEN 1 END)) IN (SELECT colonnade_key_1 FROM (SELECT (CASE WHEN `tenant` IS NULL THEN 1 END) AS colonnade_key_1 FROM `users`) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add column users.uq_users_tenant_null_tenant (tinyint, null)
-- add unique uq_users_tenant_null_tenant on users (uq_users_tenant_null_tenant)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'users' AND column_name = 'uq_users_tenant_null_tenant' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_null_tenant' -> '1'
ALTER TABLE `users`
  ADD COLUMN `uq_users_tenant_null_tenant` tinyint GENERATED ALWAYS AS (CASE WHEN `tenant` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD CONSTRAINT `uq_users_tenant_null_tenant` UNIQUE (`uq_users_tenant_null_tenant`);
