-- Colonnade migration 0002 defer_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique uq_users_email on users
ALTER TABLE "users" DROP CONSTRAINT "uq_users_email";

-- add unique uq_users_email on users (email)
ALTER TABLE "users" ADD CONSTRAINT "uq_users_email" UNIQUE ("email");
