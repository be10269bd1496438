-- Colonnade migration 0002 drop_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique uq_users_tenant_email on users
ALTER TABLE "users" DROP CONSTRAINT "uq_users_tenant_email";
