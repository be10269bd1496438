-- Colonnade migration 0002 rename_key_enum_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_accounts_role of accounts
ALTER TABLE "accounts" DROP CONSTRAINT "fk_accounts_role";

-- drop check ck_roles_name__values on roles
ALTER TABLE "roles" DROP CONSTRAINT "ck_roles_name__values";

-- drop check ck_accounts_role__values on accounts
ALTER TABLE "accounts" DROP CONSTRAINT "ck_accounts_role__values";

-- rewrite name in the rows of roles
UPDATE "roles" SET "name" = 'administrator' WHERE "name" = 'root';

-- rewrite role in the rows of accounts
UPDATE "accounts" SET "role" = 'administrator' WHERE "role" = 'root';

-- add check ck_roles_name__values on roles: name IN ('administrator', 'member', 'guest')
ALTER TABLE "roles"
  ADD CONSTRAINT "ck_roles_name__values" CHECK ("name" IN ('administrator', 'member', 'guest'));

-- add check ck_accounts_role__values on accounts: role IN ('administrator', 'member', 'guest')
ALTER TABLE "accounts"
  ADD CONSTRAINT "ck_accounts_role__values" CHECK ("role" IN ('administrator', 'member', 'guest'));

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
ALTER TABLE "accounts"
  ADD CONSTRAINT "fk_accounts_role" FOREIGN KEY ("role") REFERENCES "roles" ("name") ON DELETE CASCADE;
