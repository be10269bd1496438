-- Colonnade migration 0002 remove_native_key_enum_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: name of roles is none of "member", "root"
SELECT "name", count(*) OVER ()
  FROM "roles"
  WHERE "name"::text NOT IN ('member', 'root')
  ORDER BY "name"
  LIMIT 3;

-- guard: role of accounts is none of "member", "root"
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE "role"::text NOT IN ('member', 'root')
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_accounts_role of accounts
ALTER TABLE "accounts" DROP CONSTRAINT "fk_accounts_role";

-- change column roles.name: type role_name becomes text, converting its values
ALTER TABLE "roles" ALTER COLUMN "name" TYPE text USING "name"::text;

-- change column accounts.role: type role_name becomes text; default 'guest' becomes none, converting its values
ALTER TABLE "accounts"
  ALTER COLUMN "role" DROP DEFAULT,
  ALTER COLUMN "role" TYPE text USING "role"::text;

-- drop enum role_name
DROP TYPE "role_name";

-- create enum role_name (member, root)
CREATE TYPE "role_name" AS ENUM ('member', 'root');

-- change column roles.name: type text becomes role_name, converting its values
ALTER TABLE "roles" ALTER COLUMN "name" TYPE role_name USING "name"::role_name;

-- change column accounts.role: type text becomes role_name, converting its values
ALTER TABLE "accounts" ALTER COLUMN "role" TYPE role_name USING "role"::role_name;

-- change column accounts.role: default 'guest' becomes 'member'; closed set (root, member, guest) becomes (member, root)
ALTER TABLE "accounts" ALTER COLUMN "role" DROP DEFAULT,
  ALTER COLUMN "role" SET DEFAULT 'member';

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
ALTER TABLE "accounts"
  ADD CONSTRAINT "fk_accounts_role" FOREIGN KEY ("role") REFERENCES "roles" ("name") ON DELETE CASCADE;
