-- Colonnade migration 0002 exchange_parent_and_child: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of accounts.profile_id

-- drop foreign key fk_accounts_profile_id of accounts
-- drop index fk_accounts_profile_id on accounts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_profile_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'fk_accounts_profile_id' -> '0'
ALTER TABLE `accounts`
  DROP FOREIGN KEY `fk_accounts_profile_id`,
  DROP INDEX `fk_accounts_profile_id`;

-- drop column accounts.profile_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'profile_id' -> '0'
ALTER TABLE `accounts` DROP COLUMN `profile_id`;

-- add column profiles.account_id (bigint, null)
-- add foreign key fk_profiles_account_id: profiles (account_id) to accounts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'profiles' AND column_name = 'account_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'profiles' AND constraint_name = 'fk_profiles_account_id' -> '1'
ALTER TABLE `profiles`
  ADD COLUMN `account_id` bigint,
  ADD CONSTRAINT `fk_profiles_account_id` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`) ON DELETE CASCADE;
