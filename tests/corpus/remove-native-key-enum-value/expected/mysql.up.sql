-- Colonnade migration 0002 remove_native_key_enum_value: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: name of roles is none of "member", "root"
SELECT `name`, count(*) OVER ()
  FROM `roles`
  WHERE cast(`name` AS char) NOT IN ('member', 'root')
  ORDER BY `name`
  LIMIT 3;

-- guard: role of accounts is none of "member", "root"
SELECT `id`, count(*) OVER ()
  FROM `accounts`
  WHERE cast(`role` AS char) NOT IN ('member', 'root')
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_accounts_role of accounts
-- drop index fk_accounts_role on accounts
-- change column accounts.role: type enum('root','member','guest') becomes enum('member','root'); default 'guest' becomes 'member'; closed set (root, member, guest) becomes (member, root)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'fk_accounts_role' -> '0'
ALTER TABLE `accounts`
  DROP FOREIGN KEY `fk_accounts_role`,
  DROP INDEX `fk_accounts_role`,
  MODIFY COLUMN `role` enum('member','root') NOT NULL DEFAULT 'member';

-- change column roles.name: type enum('root','member','guest') becomes enum('member','root'); closed set (root, member, guest) becomes (member, root)
ALTER TABLE `roles` MODIFY COLUMN `name` enum('member','root') NOT NULL;

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '1'
ALTER TABLE `accounts`
  ADD CONSTRAINT `fk_accounts_role` FOREIGN KEY (`role`) REFERENCES `roles` (`name`) ON DELETE CASCADE;
