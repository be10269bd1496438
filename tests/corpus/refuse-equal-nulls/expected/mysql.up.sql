-- Colonnade migration 0002 refuse_equal_nulls: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: email, tenant of users are not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE (`email`, (CASE WHEN `tenant` IS NULL THEN 1 END)) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `email` AS colonnade_key_1, CASE WHEN `tenant` IS NULL THEN 1 END AS colonnade_key_2 FROM `users`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- create unique index uq_users_tenant_email_null_tenant on users (email, CASE WHEN tenant IS NULL THEN 1 END)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_email_null_tenant' -> '2'
CREATE UNIQUE INDEX `uq_users_tenant_email_null_tenant`
  ON `users` (`email`, (CASE WHEN `tenant` IS NULL THEN 1 END));
