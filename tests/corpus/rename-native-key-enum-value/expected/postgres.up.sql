-- Colonnade migration 0002 rename_native_key_enum_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_accounts_role of accounts
ALTER TABLE "accounts" DROP CONSTRAINT "fk_accounts_role";

-- change enum role_name from (root, member, guest) to (administrator, member, guest)
ALTER TYPE "role_name" RENAME VALUE 'root' TO 'administrator';

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
ALTER TABLE "accounts"
  ADD CONSTRAINT "fk_accounts_role" FOREIGN KEY ("role") REFERENCES "roles" ("name") ON DELETE CASCADE;
