-- Colonnade migration 0002 rename_numbered_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_logins_account of logins
-- drop index fk_logins_account on logins
ALTER TABLE `logins`
  DROP FOREIGN KEY `fk_logins_account`,
  DROP INDEX `fk_logins_account`;

-- change column clients.number: identity byDefault becomes none
-- drop unique uq_clients_number on clients
-- drop primary key of clients (tenant, number)
ALTER TABLE `clients`
  MODIFY COLUMN `number` bigint NOT NULL,
  DROP INDEX `uq_clients_number`,
  DROP PRIMARY KEY;

-- rename table clients to accounts
ALTER TABLE `clients` RENAME TO `accounts`;

-- rename column accounts.number to id
ALTER TABLE `accounts` RENAME COLUMN `number` TO `id`;

-- add primary key of accounts (id)
ALTER TABLE `accounts` ADD PRIMARY KEY (`id`);

-- change column accounts.id: identity none becomes byDefault
ALTER TABLE `accounts` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- add foreign key fk_logins_account: logins (account) to accounts (id) on delete cascade
ALTER TABLE `logins`
  ADD CONSTRAINT `fk_logins_account` FOREIGN KEY (`account`) REFERENCES `accounts` (`id`) ON DELETE CASCADE;
