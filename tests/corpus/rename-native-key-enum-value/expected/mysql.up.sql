-- Colonnade migration 0002 rename_native_key_enum_value: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_accounts_role of accounts
-- drop index fk_accounts_role on accounts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'fk_accounts_role' -> '0'
ALTER TABLE `accounts`
  DROP FOREIGN KEY `fk_accounts_role`,
  DROP INDEX `fk_accounts_role`;

-- change column roles.name: type enum('root','member','guest') becomes enum('root','member','guest','administrator'); closed set (root, member, guest) becomes (administrator, member, guest)
ALTER TABLE `roles` MODIFY COLUMN `name` enum('root','member','guest','administrator') NOT NULL;

-- rewrite name in the rows of roles
UPDATE `roles` SET `name` = 'administrator' WHERE `name` = 'root';

-- change column roles.name: type enum('root','member','guest','administrator') becomes enum('administrator','member','guest')
ALTER TABLE `roles` MODIFY COLUMN `name` enum('administrator','member','guest') NOT NULL;

-- change column accounts.role: type enum('root','member','guest') becomes enum('root','member','guest','administrator'); closed set (root, member, guest) becomes (administrator, member, guest)
ALTER TABLE `accounts`
  MODIFY COLUMN `role` enum('root','member','guest','administrator') NOT NULL DEFAULT 'guest';

-- rewrite role in the rows of accounts
-- batch: 10000 rows of `accounts` by `id`
UPDATE `accounts` SET `role` = 'administrator' WHERE (`role` = 'root') AND /* each batch */ TRUE;

-- change column accounts.role: type enum('root','member','guest','administrator') becomes enum('administrator','member','guest')
-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '1'
ALTER TABLE `accounts`
  MODIFY COLUMN `role` enum('administrator','member','guest') NOT NULL DEFAULT 'guest',
  ADD CONSTRAINT `fk_accounts_role` FOREIGN KEY (`role`) REFERENCES `roles` (`name`) ON DELETE CASCADE;
