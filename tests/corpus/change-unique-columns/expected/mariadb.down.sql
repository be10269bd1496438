-- Colonnade migration 0002 change_unique_columns: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: tenant, email of users are not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE (`tenant`, `email`) IN (SELECT `tenant`, `email` FROM `users` GROUP BY `tenant`, `email` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop unique users_once on users
-- add unique users_once on users (tenant, email)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_once' -> '2'
ALTER TABLE `users`
  DROP INDEX `users_once`,
  ADD CONSTRAINT `users_once` UNIQUE (`tenant`, `email`);
