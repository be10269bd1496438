-- Colonnade migration 0002 rename_numbered_key: up, mariadb. Generated from b.schema.ts; do not edit.
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
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'logins' AND constraint_name = 'fk_logins_account' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'logins' AND index_name = 'fk_logins_account' -> '0'
ALTER TABLE `logins`
  DROP FOREIGN KEY `fk_logins_account`,
  DROP INDEX `fk_logins_account`;

-- change column accounts.id: identity byDefault becomes none
-- drop primary key of accounts (id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'PRIMARY' -> '0'
ALTER TABLE `accounts`
  MODIFY COLUMN `id` bigint NOT NULL,
  DROP PRIMARY KEY;

-- rename table accounts to clients
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'accounts' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'clients' -> '1'
ALTER TABLE `accounts` RENAME TO `clients`;

-- rename column clients.id to number
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'clients' AND column_name = 'id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'clients' AND column_name = 'number' -> '1'
ALTER TABLE `clients` RENAME COLUMN `id` TO `number`;

-- add primary key of clients (tenant, number)
-- add unique uq_clients_number on clients (number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'clients' AND index_name IN ('PRIMARY', 'uq_clients_number') -> '3'
ALTER TABLE `clients`
  ADD PRIMARY KEY (`tenant`, `number`),
  ADD CONSTRAINT `uq_clients_number` UNIQUE (`number`);

-- change column clients.number: identity none becomes byDefault
ALTER TABLE `clients` MODIFY COLUMN `number` bigint NOT NULL AUTO_INCREMENT;

-- add foreign key fk_logins_account: logins (account) to clients (number) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'logins' AND constraint_name = 'fk_logins_account' -> '1'
ALTER TABLE `logins`
  ADD CONSTRAINT `fk_logins_account` FOREIGN KEY (`account`) REFERENCES `clients` (`number`) ON DELETE CASCADE;
