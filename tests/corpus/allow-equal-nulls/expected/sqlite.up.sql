-- Colonnade migration 0002 allow_equal_nulls: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index uq_users_tenant_null_tenant on users
DROP INDEX "uq_users_tenant_null_tenant";
