-- Colonnade migration 0002 turn_unique_index_into_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index users_mail on users
DROP INDEX "users_mail";

-- add unique users_mail on users (email)
ALTER TABLE "users" ADD CONSTRAINT "users_mail" UNIQUE ("email");
