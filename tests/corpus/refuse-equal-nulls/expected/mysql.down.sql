-- Colonnade migration 0002 refuse_equal_nulls: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index uq_users_tenant_email_null_tenant on users
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_email_null_tenant' -> '0'
DROP INDEX `uq_users_tenant_email_null_tenant` ON `users`;
