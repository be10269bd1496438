-- Colonnade migration 0002 exchange_parent_and_child: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of accounts.profile_id

-- rebuild table accounts: without column profile_id
CREATE TABLE "colonnade_new_accounts" (
  "id"   integer NOT NULL CONSTRAINT "pk_accounts" PRIMARY KEY AUTOINCREMENT,
  "name" text NOT NULL,
  CONSTRAINT "ck_accounts_name__type" CHECK (length("name") <= 40)
);
INSERT INTO "colonnade_new_accounts" ("id", "name")
SELECT "id", "name"
FROM "accounts";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_accounts';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_accounts', seq FROM sqlite_sequence WHERE name = 'accounts';
DROP TABLE "accounts";
ALTER TABLE "colonnade_new_accounts" RENAME TO "accounts";

-- add column profiles.account_id (integer, null)
ALTER TABLE "profiles" ADD COLUMN "account_id" integer
  CONSTRAINT "fk_profiles_account_id" REFERENCES "accounts" ("id") ON DELETE CASCADE;
