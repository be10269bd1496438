-- Colonnade migration 0002 rename_unique: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename unique users_by_mail to users_once on users
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_by_mail' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'users_once' -> '2'
ALTER TABLE `users` RENAME INDEX `users_by_mail` TO `users_once`;
