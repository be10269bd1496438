-- Colonnade migration 0002 turn_index_into_unique: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: email, tenant of users are not unique
SELECT `id`, count(*) OVER ()
  FROM `users`
  WHERE (`email`, `tenant`) IN (SELECT `email`, `tenant` FROM `users` GROUP BY `email`, `tenant` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop index users_mail on users
-- add unique users_mail on users (email, tenant)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_mail' -> '2'
ALTER TABLE `users`
  DROP INDEX `users_mail`,
  ADD CONSTRAINT `users_mail` UNIQUE (`email`, `tenant`);
