-- Colonnade migration 0002 drop_unique: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_users_tenant_email on users
ALTER TABLE `users` DROP INDEX `uq_users_tenant_email`;
