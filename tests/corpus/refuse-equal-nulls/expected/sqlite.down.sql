-- Colonnade migration 0002 refuse_equal_nulls: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index uq_users_tenant_email_null_tenant on users
DROP INDEX "uq_users_tenant_email_null_tenant";
