-- Colonnade migration 0002 change_unique_columns: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: email of users is not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE `email` IN (SELECT `email` FROM `users` GROUP BY `email` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop unique users_once on users
-- add unique users_once on users (email)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_once' -> '1'
ALTER TABLE `users`
  DROP INDEX `users_once`,
  ADD CONSTRAINT `users_once` UNIQUE (`email`);
