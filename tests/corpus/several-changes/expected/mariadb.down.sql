-- Colonnade migration 0002 several_changes: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of accounts.updated_at

-- drop check ck_accounts_age on accounts
ALTER TABLE `accounts` DROP CONSTRAINT `ck_accounts_age`;

-- drop index idx_accounts_age_active on accounts
DROP INDEX `idx_accounts_age_active` ON `accounts`;

-- drop column accounts.updated_at
ALTER TABLE `accounts` DROP COLUMN `updated_at`;

-- rename column accounts.email to mail
ALTER TABLE `accounts` RENAME COLUMN `email` TO `mail`;

-- rename unique uq_accounts_email to uq_accounts_mail on accounts
ALTER TABLE `accounts` RENAME INDEX `uq_accounts_email` TO `uq_accounts_mail`;

-- add column accounts.legacy (varchar(10), null)
ALTER TABLE `accounts` ADD COLUMN `legacy` varchar(10);

-- change column accounts.mail: type varchar(320) becomes varchar(200)
ALTER TABLE `accounts` MODIFY COLUMN `mail` varchar(200) NOT NULL;

-- change column accounts.age: null refused becomes allowed; default 18 becomes none
ALTER TABLE `accounts` MODIFY COLUMN `age` int;

-- change column accounts.active: default 0 becomes 1
ALTER TABLE `accounts` MODIFY COLUMN `active` boolean NOT NULL DEFAULT 1;

-- remove the comment of table accounts
ALTER TABLE `accounts` COMMENT = '';

-- create index idx_accounts_age on accounts (age)
CREATE INDEX `idx_accounts_age` ON `accounts` (`age`);
