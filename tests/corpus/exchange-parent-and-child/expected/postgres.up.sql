-- Colonnade migration 0002 exchange_parent_and_child: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of profiles.account_id

-- drop foreign key fk_profiles_account_id of profiles
ALTER TABLE "profiles" DROP CONSTRAINT "fk_profiles_account_id";

-- drop column profiles.account_id
ALTER TABLE "profiles" DROP COLUMN "account_id";

-- add column accounts.profile_id (bigint, null)
ALTER TABLE "accounts" ADD COLUMN "profile_id" bigint;

-- add foreign key fk_accounts_profile_id: accounts (profile_id) to profiles (id) on delete cascade
ALTER TABLE "accounts"
  ADD CONSTRAINT "fk_accounts_profile_id" FOREIGN KEY ("profile_id") REFERENCES "profiles" ("id") ON DELETE CASCADE;
