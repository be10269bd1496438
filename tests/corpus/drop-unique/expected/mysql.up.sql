-- Colonnade migration 0002 drop_unique: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_users_tenant_email on users
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_email' -> '0'
ALTER TABLE `users` DROP INDEX `uq_users_tenant_email`;
