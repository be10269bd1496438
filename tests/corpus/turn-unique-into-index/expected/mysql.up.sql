-- Colonnade migration 0002 turn_unique_into_index: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique users_mail on users
-- create index users_mail on users (email)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_mail' -> '1'
ALTER TABLE `users`
  DROP INDEX `users_mail`,
  ADD INDEX `users_mail` (`email`);
