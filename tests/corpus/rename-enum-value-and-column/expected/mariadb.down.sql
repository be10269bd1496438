-- Colonnade migration 0002 rename_enum_value_and_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_members_role__values on members
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'ck_members_role__values' -> '0'
ALTER TABLE `members` DROP CONSTRAINT `ck_members_role__values`;

-- rename table members to accounts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'members' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'accounts' -> '1'
ALTER TABLE `members` RENAME TO `accounts`;

-- rename column accounts.role to kind
-- rename index idx_members_role_name to idx_accounts_kind_name on accounts
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'role' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'kind' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'idx_members_role_name' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'idx_accounts_kind_name' -> '2'
ALTER TABLE `accounts`
  RENAME COLUMN `role` TO `kind`,
  RENAME INDEX `idx_members_role_name` TO `idx_accounts_kind_name`;

-- change column accounts.kind: default 'visitor' becomes 'guest'; closed set (visitor, member, administrator) becomes (guest, user, root)
ALTER TABLE `accounts` MODIFY COLUMN `kind` varchar(13) NOT NULL DEFAULT 'guest';

-- rewrite kind in the rows of accounts
-- batch: 10000 rows of `accounts` by `id`
UPDATE `accounts`
  SET `kind` = CASE WHEN `kind` = 'visitor' THEN 'guest' WHEN `kind` = 'member' THEN 'user' WHEN `kind` = 'administrator' THEN 'root' ELSE `kind` END
  WHERE (`kind` IN ('visitor', 'member', 'administrator')) AND /* each batch */ TRUE;

-- change column accounts.kind: type varchar(13) becomes varchar(5)
-- add check ck_accounts_kind__values on accounts: kind IN ('guest', 'user', 'root')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'ck_accounts_kind__values' -> '1'
ALTER TABLE `accounts`
  MODIFY COLUMN `kind` varchar(5) NOT NULL DEFAULT 'guest',
  ADD CONSTRAINT `ck_accounts_kind__values` CHECK (`kind` IN ('guest', 'user', 'root'));
