-- Colonnade migration 0002 turn_index_into_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: email, tenant of users are not unique
SELECT "id", count(*) OVER ()
  FROM "users"
  WHERE ("email", "tenant") IN (SELECT "email", "tenant" FROM "users" GROUP BY "email", "tenant" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop index users_mail on users
DROP INDEX "users_mail";

-- add unique users_mail on users (email, tenant)
ALTER TABLE "users" ADD CONSTRAINT "users_mail" UNIQUE ("email", "tenant");
