-- Colonnade migration 0002 rename_enum_value_and_column: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table members to accounts
ALTER TABLE "members" RENAME TO "accounts";

-- rename column accounts.role to kind
ALTER TABLE "accounts" RENAME COLUMN "role" TO "kind";

-- rebuild table accounts: kind default 'visitor' becomes 'guest'; kind closed set (visitor, member, administrator) becomes (guest, user, root)
CREATE TABLE "colonnade_new_accounts" (
  "id"   integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  "kind" text NOT NULL DEFAULT 'guest',
  CONSTRAINT "ck_accounts_name__type" CHECK (length("name") <= 50),
  CONSTRAINT "ck_accounts_kind__values" CHECK ("kind" IN ('guest', 'user', 'root'))
);
INSERT INTO "colonnade_new_accounts" ("id", "name", "kind")
SELECT
  "id",
  "name",
  CASE WHEN "kind" = 'visitor' THEN 'guest' WHEN "kind" = 'member' THEN 'user' WHEN "kind" = 'administrator' THEN 'root' ELSE "kind" END
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";
CREATE INDEX "idx_accounts_kind_name" ON "accounts" ("kind", "name");
