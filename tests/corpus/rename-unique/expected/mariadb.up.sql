-- Colonnade migration 0002 rename_unique: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename unique users_once to users_by_mail on users
ALTER TABLE `users` RENAME INDEX `users_once` TO `users_by_mail`;
