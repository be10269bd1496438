-- Colonnade migration 0002 refuse_equal_nulls: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: email of users is not unique
SELECT "id", count(*) OVER ()
  FROM "users"
  WHERE "email" IN (SELECT "email" FROM "users" WHERE "tenant" IS NULL GROUP BY "email" HAVING count(*) > 1) AND ("tenant" IS NULL)
  ORDER BY "id"
  LIMIT 3;

-- create unique index uq_users_tenant_email_null_tenant on users (email) where tenant IS NULL
CREATE UNIQUE INDEX "uq_users_tenant_email_null_tenant" ON "users" ("email") WHERE "tenant" IS NULL;
