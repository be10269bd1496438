-- Colonnade migration 0002 exchange_parent_and_child: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of profiles.account_id

-- drop foreign key fk_profiles_account_id of profiles
-- drop index fk_profiles_account_id on profiles
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'profiles' AND constraint_name = 'fk_profiles_account_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'profiles' AND index_name = 'fk_profiles_account_id' -> '0'
ALTER TABLE `profiles`
  DROP FOREIGN KEY `fk_profiles_account_id`,
  DROP INDEX `fk_profiles_account_id`;

-- drop column profiles.account_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'profiles' AND column_name = 'account_id' -> '0'
ALTER TABLE `profiles` DROP COLUMN `account_id`;

-- add column accounts.profile_id (bigint, null)
-- add foreign key fk_accounts_profile_id: accounts (profile_id) to profiles (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'profile_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_profile_id' -> '1'
ALTER TABLE `accounts`
  ADD COLUMN `profile_id` bigint,
  ADD CONSTRAINT `fk_accounts_profile_id` FOREIGN KEY (`profile_id`) REFERENCES `profiles` (`id`) ON DELETE CASCADE;
