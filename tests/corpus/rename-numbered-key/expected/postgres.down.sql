-- Colonnade migration 0002 rename_numbered_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_logins_account of logins
ALTER TABLE "logins" DROP CONSTRAINT "fk_logins_account";

-- drop unique uq_clients_number on clients
ALTER TABLE "clients" DROP CONSTRAINT "uq_clients_number";

-- drop primary key of clients (tenant, number)
ALTER TABLE "clients" DROP CONSTRAINT "pk_clients";

-- rename table clients to accounts
ALTER TABLE "clients" RENAME TO "accounts";

-- rename column accounts.number to id
ALTER TABLE "accounts" RENAME COLUMN "number" TO "id";

-- add primary key of accounts (id)
ALTER TABLE "accounts" ADD CONSTRAINT "pk_accounts" PRIMARY KEY ("id");

-- add foreign key fk_logins_account: logins (account) to accounts (id) on delete cascade
ALTER TABLE "logins"
  ADD CONSTRAINT "fk_logins_account" FOREIGN KEY ("account") REFERENCES "accounts" ("id") ON DELETE CASCADE;
