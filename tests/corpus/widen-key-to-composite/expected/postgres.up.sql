-- Colonnade migration 0002 widen_key_to_composite: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: tenant, id of accounts are not unique
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE ("tenant", "id") IN (SELECT "tenant", "id" FROM "accounts" GROUP BY "tenant", "id" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop primary key of accounts (id)
ALTER TABLE "accounts" DROP CONSTRAINT "pk_accounts";

-- change column accounts.id: identity byDefault becomes none
ALTER TABLE "accounts" ALTER COLUMN "id" DROP IDENTITY;

-- add primary key of accounts (tenant, id)
ALTER TABLE "accounts" ADD CONSTRAINT "pk_accounts" PRIMARY KEY ("tenant", "id");
