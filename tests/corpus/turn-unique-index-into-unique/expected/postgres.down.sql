-- Colonnade migration 0002 turn_unique_index_into_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique users_mail on users
ALTER TABLE "users" DROP CONSTRAINT "users_mail";

-- create unique index users_mail on users (email)
CREATE UNIQUE INDEX "users_mail" ON "users" ("email");
