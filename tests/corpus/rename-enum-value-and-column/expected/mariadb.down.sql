-- Colonnade migration 0002 rename_enum_value_and_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_members_role__values on members
ALTER TABLE `members` DROP CONSTRAINT `ck_members_role__values`;

-- rename table members to accounts
ALTER TABLE `members` RENAME TO `accounts`;

-- rename column accounts.role to kind
-- rename index idx_members_role_name to idx_accounts_kind_name on accounts
ALTER TABLE `accounts`
  RENAME COLUMN `role` TO `kind`,
  RENAME INDEX `idx_members_role_name` TO `idx_accounts_kind_name`;

-- change column accounts.kind: default 'visitor' becomes 'guest'; closed set (visitor, member, administrator) becomes (guest, user, root)
ALTER TABLE `accounts` MODIFY COLUMN `kind` varchar(13) NOT NULL DEFAULT 'guest';

-- rewrite kind in the rows of accounts
UPDATE `accounts`
  SET `kind` = CASE WHEN `kind` = 'visitor' THEN 'guest' WHEN `kind` = 'member' THEN 'user' WHEN `kind` = 'administrator' THEN 'root' ELSE `kind` END
  WHERE `kind` IN ('visitor', 'member', 'administrator');

-- change column accounts.kind: type varchar(13) becomes varchar(5)
-- add check ck_accounts_kind__values on accounts: kind IN ('guest', 'user', 'root')
ALTER TABLE `accounts`
  MODIFY COLUMN `kind` varchar(5) NOT NULL DEFAULT 'guest',
  ADD CONSTRAINT `ck_accounts_kind__values` CHECK (`kind` IN ('guest', 'user', 'root'));
