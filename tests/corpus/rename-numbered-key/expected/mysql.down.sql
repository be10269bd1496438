-- Colonnade migration 0002 rename_numbered_key: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_logins_account of logins
-- drop index fk_logins_account on logins
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'logins' AND constraint_name = 'fk_logins_account' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'logins' AND index_name = 'fk_logins_account' -> '0'
ALTER TABLE `logins`
  DROP FOREIGN KEY `fk_logins_account`,
  DROP INDEX `fk_logins_account`;

-- change column clients.number: identity byDefault becomes none
-- drop unique uq_clients_number on clients
-- drop primary key of clients (tenant, number)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'clients' AND index_name IN ('uq_clients_number', 'PRIMARY') -> '0'
ALTER TABLE `clients`
  MODIFY COLUMN `number` bigint NOT NULL,
  DROP INDEX `uq_clients_number`,
  DROP PRIMARY KEY;

-- rename table clients to accounts
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'clients' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'accounts' -> '1'
ALTER TABLE `clients` RENAME TO `accounts`;

-- rename column accounts.number to id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'number' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'accounts' AND column_name = 'id' -> '1'
ALTER TABLE `accounts` RENAME COLUMN `number` TO `id`;

-- add primary key of accounts (id)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'accounts' AND index_name = 'PRIMARY' -> '1'
ALTER TABLE `accounts` ADD PRIMARY KEY (`id`);

-- change column accounts.id: identity none becomes byDefault
ALTER TABLE `accounts` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- add foreign key fk_logins_account: logins (account) to accounts (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'logins' AND constraint_name = 'fk_logins_account' -> '1'
ALTER TABLE `logins`
  ADD CONSTRAINT `fk_logins_account` FOREIGN KEY (`account`) REFERENCES `accounts` (`id`) ON DELETE CASCADE;
