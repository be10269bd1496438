-- Colonnade migration 0002 remove_native_key_enum_value: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_accounts_role of accounts
-- drop index fk_accounts_role on accounts
-- change column accounts.role: type enum('member','root') becomes enum('root','member','guest'); default 'member' becomes 'guest'; closed set (member, root) becomes (root, member, guest)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'fk_accounts_role' -> '0'
ALTER TABLE `accounts`
  DROP FOREIGN KEY `fk_accounts_role`,
  DROP INDEX `fk_accounts_role`,
  MODIFY COLUMN `role` enum('root','member','guest') NOT NULL DEFAULT 'guest';

-- change column roles.name: type enum('member','root') becomes enum('root','member','guest'); closed set (member, root) becomes (root, member, guest)
ALTER TABLE `roles` MODIFY COLUMN `name` enum('root','member','guest') NOT NULL;

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '1'
ALTER TABLE `accounts`
  ADD CONSTRAINT `fk_accounts_role` FOREIGN KEY (`role`) REFERENCES `roles` (`name`) ON DELETE CASCADE;
