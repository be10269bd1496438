-- Colonnade migration 0002 several_changes: up, mariadb. Generated from b.schema.ts; do not edit.
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
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'idx_accounts_age' -> '0'
DROP INDEX `idx_accounts_age` ON `accounts`;

-- drop column accounts.legacy
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'legacy' -> '0'
ALTER TABLE `accounts` DROP COLUMN `legacy`;

-- rename column accounts.mail to email
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'mail' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'email' -> '1'
ALTER TABLE `accounts` RENAME COLUMN `mail` TO `email`;

-- rename unique uq_accounts_mail to uq_accounts_email on accounts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'uq_accounts_mail' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'uq_accounts_email' -> '1'
ALTER TABLE `accounts` RENAME INDEX `uq_accounts_mail` TO `uq_accounts_email`;

-- add column accounts.updated_at (datetime(3), not null, default CURRENT_TIMESTAMP(3))
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'updated_at' -> '1'
ALTER TABLE `accounts`
  ADD COLUMN `updated_at` datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3);

-- change column accounts.email: type varchar(200) becomes varchar(320)
ALTER TABLE `accounts` MODIFY COLUMN `email` varchar(320) NOT NULL;

-- rewrite age in the rows of accounts
-- batch: 10000 rows of `accounts` by `id`
UPDATE `accounts`
  SET `age` = coalesce(`age`, 18), `updated_at` = `updated_at`
  WHERE /* each batch */ TRUE;

-- change column accounts.age: null allowed becomes refused; default none becomes 18
-- change column accounts.active: default 1 becomes 0
-- comment on table accounts
-- add check ck_accounts_age on accounts: age >= 0
-- create index idx_accounts_age_active on accounts (age, active)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'accounts' AND constraint_name = 'ck_accounts_age' -> '1'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'idx_accounts_age_active' -> '2'
ALTER TABLE `accounts`
  MODIFY COLUMN `age` int NOT NULL DEFAULT 18,
  MODIFY COLUMN `active` boolean NOT NULL DEFAULT 0,
  COMMENT = 'People who can log in.',
  ADD CONSTRAINT `ck_accounts_age` CHECK (`age` >= 0),
  ADD INDEX `idx_accounts_age_active` (`age`, `active`);
