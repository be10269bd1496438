-- Colonnade migration 0002 rename_unique: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename unique users_once to users_by_mail on users
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_once' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_by_mail' -> '2'
ALTER TABLE `users` RENAME INDEX `users_once` TO `users_by_mail`;
