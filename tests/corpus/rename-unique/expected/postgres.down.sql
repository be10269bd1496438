-- Colonnade migration 0002 rename_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename unique users_by_mail to users_once on users
ALTER TABLE "users" RENAME CONSTRAINT "users_by_mail" TO "users_once";
