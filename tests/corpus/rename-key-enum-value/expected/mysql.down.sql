-- Colonnade migration 0002 rename_key_enum_value: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_accounts_role of accounts
-- drop index fk_accounts_role on accounts
-- drop check ck_accounts_role__values on accounts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name IN ('fk_accounts_role', 'ck_accounts_role__values') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'fk_accounts_role' -> '0'
ALTER TABLE `accounts`
  DROP FOREIGN KEY `fk_accounts_role`,
  DROP INDEX `fk_accounts_role`,
  DROP CONSTRAINT `ck_accounts_role__values`;

-- drop check ck_roles_name__values on roles
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'roles' AND constraint_name = 'ck_roles_name__values' -> '0'
ALTER TABLE `roles` DROP CONSTRAINT `ck_roles_name__values`;

-- rewrite name in the rows of roles
UPDATE `roles` SET `name` = 'root' WHERE `name` = 'administrator';

-- change column roles.name: type varchar(13) becomes varchar(6)
ALTER TABLE `roles` MODIFY COLUMN `name` varchar(6) NOT NULL;

-- rewrite role in the rows of accounts
-- batch: 10000 rows of `accounts` by `id`
UPDATE `accounts` SET `role` = 'root' WHERE (`role` = 'administrator') AND /* each batch */ TRUE;

-- change column accounts.role: type varchar(13) becomes varchar(6)
-- add check ck_accounts_role__values on accounts: role IN ('root', 'member', 'guest')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'ck_accounts_role__values' -> '1'
ALTER TABLE `accounts`
  MODIFY COLUMN `role` varchar(6) NOT NULL DEFAULT 'guest',
  ADD CONSTRAINT `ck_accounts_role__values` CHECK (`role` IN ('root', 'member', 'guest'));

-- add check ck_roles_name__values on roles: name IN ('root', 'member', 'guest')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'roles' AND constraint_name = 'ck_roles_name__values' -> '1'
ALTER TABLE `roles`
  ADD CONSTRAINT `ck_roles_name__values` CHECK (`name` IN ('root', 'member', 'guest'));

-- add foreign key fk_accounts_role: accounts (role) to roles (name) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'fk_accounts_role' -> '1'
ALTER TABLE `accounts`
  ADD CONSTRAINT `fk_accounts_role` FOREIGN KEY (`role`) REFERENCES `roles` (`name`) ON DELETE CASCADE;
