-- Colonnade migration 0002 several_changes: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of accounts.updated_at

-- guard: email of accounts is longer than 200 characters
SELECT `id`, count(*) OVER () FROM `accounts` WHERE char_length(`email`) > 200 ORDER BY `id` LIMIT 3;

-- drop check ck_accounts_age on accounts
-- drop index idx_accounts_age_active on accounts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'ck_accounts_age' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'idx_accounts_age_active' -> '0'
ALTER TABLE `accounts`
  DROP CONSTRAINT `ck_accounts_age`,
  DROP INDEX `idx_accounts_age_active`;

-- drop column accounts.updated_at
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'updated_at' -> '0'
ALTER TABLE `accounts` DROP COLUMN `updated_at`;

-- rename column accounts.email to mail
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'email' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'mail' -> '1'
ALTER TABLE `accounts` RENAME COLUMN `email` TO `mail`;

-- rename unique uq_accounts_email to uq_accounts_mail on accounts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'uq_accounts_email' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'uq_accounts_mail' -> '1'
ALTER TABLE `accounts` RENAME INDEX `uq_accounts_email` TO `uq_accounts_mail`;

-- add column accounts.legacy (varchar(10), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'legacy' -> '1'
ALTER TABLE `accounts` ADD COLUMN `legacy` varchar(10);

-- change column accounts.mail: type varchar(320) becomes varchar(200)
-- change column accounts.age: null refused becomes allowed; default 18 becomes none
-- change column accounts.active: default 0 becomes 1
-- remove the comment of table accounts
-- create index idx_accounts_age on accounts (age)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'idx_accounts_age' -> '1'
ALTER TABLE `accounts`
  MODIFY COLUMN `mail` varchar(200) NOT NULL,
  MODIFY COLUMN `age` int,
  MODIFY COLUMN `active` boolean NOT NULL DEFAULT 1,
  COMMENT = '',
  ADD INDEX `idx_accounts_age` (`age`);
