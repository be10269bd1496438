-- Colonnade migration 0002 allow_equal_nulls: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: tenant of users is not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE (CASE WHEN `tenant` IS NULL THEN 1 END) IN (SELECT colonnade_key_1 FROM (SELECT CASE WHEN `tenant` IS NULL THEN 1 END AS colonnade_key_1 FROM `users`) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- create unique index uq_users_tenant_null_tenant on users (CASE WHEN tenant IS NULL THEN 1 END)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_null_tenant' -> '1'
CREATE UNIQUE INDEX `uq_users_tenant_null_tenant`
  ON `users` ((CASE WHEN `tenant` IS NULL THEN 1 END));
