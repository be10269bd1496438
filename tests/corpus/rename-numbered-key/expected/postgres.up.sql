-- Colonnade migration 0002 rename_numbered_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: tenant, number of accounts are not unique
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE ("tenant", "id") IN (SELECT "tenant", "id" FROM "accounts" GROUP BY "tenant", "id" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key fk_logins_account of logins
ALTER TABLE "logins" DROP CONSTRAINT "fk_logins_account";

-- drop primary key of accounts (id)
ALTER TABLE "accounts" DROP CONSTRAINT "pk_accounts";

-- rename table accounts to clients
ALTER TABLE "accounts" RENAME TO "clients";

-- rename column clients.id to number
ALTER TABLE "clients" RENAME COLUMN "id" TO "number";

-- add primary key of clients (tenant, number)
ALTER TABLE "clients" ADD CONSTRAINT "pk_clients" PRIMARY KEY ("tenant", "number");

-- add unique uq_clients_number on clients (number)
ALTER TABLE "clients" ADD CONSTRAINT "uq_clients_number" UNIQUE ("number");

-- add foreign key fk_logins_account: logins (account) to clients (number) on delete cascade
ALTER TABLE "logins"
  ADD CONSTRAINT "fk_logins_account" FOREIGN KEY ("account") REFERENCES "clients" ("number") ON DELETE CASCADE;
