-- Colonnade migration 0002 refuse_equal_nulls: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop unique uq_users_tenant_email_null_tenant on users
-- drop column users.uq_users_tenant_email_null_tenant
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'users' AND index_name = 'uq_users_tenant_email_null_tenant' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'users' AND column_name = 'uq_users_tenant_email_null_tenant' -> '0'
ALTER TABLE `users`
  DROP INDEX `uq_users_tenant_email_null_tenant`,
  DROP COLUMN `uq_users_tenant_email_null_tenant`;
