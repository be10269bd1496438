-- Colonnade migration 0002 drop_unique: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: tenant, email of users are not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE (`tenant`, `email`) IN (SELECT `tenant`, `email` FROM `users` GROUP BY `tenant`, `email` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add unique uq_users_tenant_email on users (tenant, email)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_email' -> '2'
ALTER TABLE `users` ADD CONSTRAINT `uq_users_tenant_email` UNIQUE (`tenant`, `email`);
