-- Colonnade migration 0002 change_unique_columns: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: email of users is not unique
SELECT "id", count(*) OVER ()
  FROM "users"
  WHERE "email" IN (SELECT "email" FROM "users" GROUP BY "email" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop unique users_once on users
ALTER TABLE "users" DROP CONSTRAINT "users_once";

-- add unique users_once on users (email)
ALTER TABLE "users" ADD CONSTRAINT "users_once" UNIQUE ("email");
