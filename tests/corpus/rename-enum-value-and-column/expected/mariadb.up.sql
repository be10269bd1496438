-- Colonnade migration 0002 rename_enum_value_and_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_accounts_kind__values on accounts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'ck_accounts_kind__values' -> '0'
ALTER TABLE `accounts` DROP CONSTRAINT `ck_accounts_kind__values`;

-- rename table accounts to members
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'accounts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'members' -> '1'
ALTER TABLE `accounts` RENAME TO `members`;

-- rename column members.kind to role
-- rename index idx_accounts_kind_name to idx_members_role_name on members
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'members' AND column_name = 'kind' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'members' AND column_name = 'role' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'idx_accounts_kind_name' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'members' AND index_name = 'idx_members_role_name' -> '2'
ALTER TABLE `members`
  RENAME COLUMN `kind` TO `role`,
  RENAME INDEX `idx_accounts_kind_name` TO `idx_members_role_name`;

-- change column members.role: type varchar(5) becomes varchar(13); default 'guest' becomes 'visitor'; closed set (guest, user, root) becomes (visitor, member, administrator)
ALTER TABLE `members` MODIFY COLUMN `role` varchar(13) NOT NULL DEFAULT 'visitor';

-- rewrite role in the rows of members
-- batch: 10000 rows of `members` by `id`
UPDATE `members`
  SET `role` = CASE WHEN `role` = 'guest' THEN 'visitor' WHEN `role` = 'user' THEN 'member' WHEN `role` = 'root' THEN 'administrator' ELSE `role` END
  WHERE (`role` IN ('guest', 'user', 'root')) AND /* each batch */ TRUE;

-- add check ck_members_role__values on members: role IN ('visitor', 'member', 'administrator')
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'members' AND constraint_name = 'ck_members_role__values' -> '1'
ALTER TABLE `members`
  ADD CONSTRAINT `ck_members_role__values` CHECK (`role` IN ('visitor', 'member', 'administrator'));
