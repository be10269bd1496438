-- Colonnade migration 0002 rename_enum_value_and_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_members_role__values on members
ALTER TABLE "members" DROP CONSTRAINT "ck_members_role__values";

-- rename table members to accounts
ALTER TABLE "members" RENAME TO "accounts";

-- rename column accounts.role to kind
ALTER TABLE "accounts" RENAME COLUMN "role" TO "kind";

-- rename primary key pk_members to pk_accounts on accounts
ALTER TABLE "accounts" RENAME CONSTRAINT "pk_members" TO "pk_accounts";

-- rename index idx_members_role_name to idx_accounts_kind_name on accounts
ALTER INDEX "idx_members_role_name" RENAME TO "idx_accounts_kind_name";

-- rewrite kind in the rows of accounts
UPDATE "accounts"
  SET "kind" = CASE WHEN "kind" = 'visitor' THEN 'guest' WHEN "kind" = 'member' THEN 'user' WHEN "kind" = 'administrator' THEN 'root' ELSE "kind" END
  WHERE "kind" IN ('visitor', 'member', 'administrator');

-- change column accounts.kind: default 'visitor' becomes 'guest'; closed set (visitor, member, administrator) becomes (guest, user, root)
ALTER TABLE "accounts" ALTER COLUMN "kind" DROP DEFAULT,
  ALTER COLUMN "kind" SET DEFAULT 'guest';

-- add check ck_accounts_kind__values on accounts: kind IN ('guest', 'user', 'root')
ALTER TABLE "accounts"
  ADD CONSTRAINT "ck_accounts_kind__values" CHECK ("kind" IN ('guest', 'user', 'root'));
