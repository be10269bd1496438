-- Colonnade migration 0002 exchange_parent_and_child: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of accounts.profile_id

-- drop foreign key fk_accounts_profile_id of accounts
ALTER TABLE "accounts" DROP CONSTRAINT "fk_accounts_profile_id";

-- drop column accounts.profile_id
ALTER TABLE "accounts" DROP COLUMN "profile_id";

-- add column profiles.account_id (bigint, null)
ALTER TABLE "profiles" ADD COLUMN "account_id" bigint;

-- add foreign key fk_profiles_account_id: profiles (account_id) to accounts (id) on delete cascade
ALTER TABLE "profiles"
  ADD CONSTRAINT "fk_profiles_account_id" FOREIGN KEY ("account_id") REFERENCES "accounts" ("id") ON DELETE CASCADE;
