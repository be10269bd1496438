-- Colonnade migration 0002 allow_equal_nulls: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: tenant of users is not unique
SELECT "id", count(*) OVER ()
  FROM "users"
  WHERE ("tenant" IS NULL) IN (SELECT colonnade_key_1 FROM (SELECT "tenant" IS NULL AS colonnade_key_1 FROM "users" WHERE "tenant" IS NULL) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1) AND ("tenant" IS NULL)
  ORDER BY "id"
  LIMIT 3;

-- create unique index uq_users_tenant_null_tenant on users (tenant IS NULL) where tenant IS NULL
CREATE UNIQUE INDEX "uq_users_tenant_null_tenant"
  ON "users" (("tenant" IS NULL))
  WHERE "tenant" IS NULL;
