-- Colonnade migration 0002 allow_equal_nulls: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index uq_users_tenant_null_tenant on users
DROP INDEX `uq_users_tenant_null_tenant` ON `users`;
