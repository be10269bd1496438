-- Colonnade migration 0002 remove_native_key_enum_value: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_accounts_role of accounts
ALTER TABLE "accounts" DROP CONSTRAINT "fk_accounts_role";

-- change column roles.name: type role_name becomes text, converting its values
ALTER TABLE "roles" ALTER COLUMN "name" TYPE text USING "name"::text;

-- change column accounts.role: type role_name becomes text; default 'member' becomes none, converting its values
ALTER TABLE "accounts"
  ALTER COLUMN "role" DROP DEFAULT,
  ALTER COLUMN "role" TYPE text USING "role"::text;

-- drop enum role_name
DROP TYPE "role_name";

-- create enum role_name (root, member, guest)
CREATE TYPE "role_name" AS ENUM ('root', 'member', 'guest');

-- change column roles.name: type text becomes role_name, converting its values
ALTER TABLE "roles" ALTER COLUMN "name" TYPE role_name USING "name"::role_name;

-- change column accounts.role: type text becomes role_name, converting its values
ALTER TABLE "accounts" ALTER COLUMN "role" TYPE role_name USING "role"::role_name;

-- change column accounts.role: default 'member' becomes 'guest'; closed set (member, root) becomes (root, member, guest)
ALTER TABLE "accounts" ALTER COLUMN "role" DROP DEFAULT,
  ALTER COLUMN "role" SET DEFAULT 'guest';

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
ALTER TABLE "accounts"
  ADD CONSTRAINT "fk_accounts_role" FOREIGN KEY ("role") REFERENCES "roles" ("name") ON DELETE CASCADE;
