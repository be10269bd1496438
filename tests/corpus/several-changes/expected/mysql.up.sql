-- Colonnade migration 0002 several_changes: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of accounts.legacy; nulls of accounts.age become its backfill

-- guard: a row of accounts breaks check ck_accounts_age
SELECT `id`, count(*) OVER ()
  FROM `accounts`
  WHERE NOT ((coalesce(`age`, 18)) >= 0)
  ORDER BY `id`
  LIMIT 3;

-- drop index idx_accounts_age on accounts
DROP INDEX `idx_accounts_age` ON `accounts`;

-- drop column accounts.legacy
ALTER TABLE `accounts` DROP COLUMN `legacy`;

-- rename column accounts.mail to email
ALTER TABLE `accounts` RENAME COLUMN `mail` TO `email`;

-- rename unique uq_accounts_mail to uq_accounts_email on accounts
ALTER TABLE `accounts` RENAME INDEX `uq_accounts_mail` TO `uq_accounts_email`;

-- add column accounts.updated_at (datetime(3), not null, default CURRENT_TIMESTAMP(3))
ALTER TABLE `accounts`
  ADD COLUMN `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3);

-- change column accounts.email: type varchar(200) becomes varchar(320)
ALTER TABLE `accounts` MODIFY COLUMN `email` varchar(320) NOT NULL;

-- rewrite age in the rows of accounts
UPDATE `accounts` SET `age` = coalesce(`age`, 18), `updated_at` = `updated_at`;

-- change column accounts.age: null allowed becomes refused; default none becomes 18
-- change column accounts.active: default 1 becomes 0
-- comment on table accounts
-- add check ck_accounts_age on accounts: age >= 0
-- create index idx_accounts_age_active on accounts (age, active)
ALTER TABLE `accounts`
  MODIFY COLUMN `age` int NOT NULL DEFAULT 18,
  MODIFY COLUMN `active` boolean NOT NULL DEFAULT 0,
  COMMENT = 'People who can log in.',
  ADD CONSTRAINT `ck_accounts_age` CHECK (`age` >= 0),
  ADD INDEX `idx_accounts_age_active` (`age`, `active`);
