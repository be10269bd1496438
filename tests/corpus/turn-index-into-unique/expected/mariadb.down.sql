-- Colonnade migration 0002 turn_index_into_unique: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique users_mail on users
-- create index users_mail on users (email, tenant)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_mail' -> '2'
ALTER TABLE `users`
  DROP INDEX `users_mail`,
  ADD INDEX `users_mail` (`email`, `tenant`);
