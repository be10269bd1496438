-- Colonnade migration 0002 rename_numbered_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: tenant, number of accounts are not unique
SELECT `id`, count(*) OVER ()
  FROM `accounts`
  WHERE (`tenant`, `id`) IN (SELECT `tenant`, `id` FROM `accounts` GROUP BY `tenant`, `id` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop foreign key fk_logins_account of logins
-- drop index fk_logins_account on logins
ALTER TABLE `logins`
  DROP FOREIGN KEY `fk_logins_account`,
  DROP INDEX `fk_logins_account`;

-- change column accounts.id: identity byDefault becomes none
-- drop primary key of accounts (id)
ALTER TABLE `accounts`
  MODIFY COLUMN `id` bigint NOT NULL,
  DROP PRIMARY KEY;

-- rename table accounts to clients
ALTER TABLE `accounts` RENAME TO `clients`;

-- rename column clients.id to number
ALTER TABLE `clients` RENAME COLUMN `id` TO `number`;

-- add primary key of clients (tenant, number)
-- add unique uq_clients_number on clients (number)
ALTER TABLE `clients`
  ADD PRIMARY KEY (`tenant`, `number`),
  ADD CONSTRAINT `uq_clients_number` UNIQUE (`number`);

-- change column clients.number: identity none becomes byDefault
ALTER TABLE `clients` MODIFY COLUMN `number` bigint NOT NULL AUTO_INCREMENT;

-- add foreign key fk_logins_account: logins (account) to clients (number) on delete cascade
ALTER TABLE `logins`
  ADD CONSTRAINT `fk_logins_account` FOREIGN KEY (`account`) REFERENCES `clients` (`number`) ON DELETE CASCADE;
