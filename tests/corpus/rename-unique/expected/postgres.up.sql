-- Colonnade migration 0002 rename_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename unique users_once to users_by_mail on users
ALTER TABLE "users" RENAME CONSTRAINT "users_once" TO "users_by_mail";
