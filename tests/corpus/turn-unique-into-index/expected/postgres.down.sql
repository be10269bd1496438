-- Colonnade migration 0002 turn_unique_into_index: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: email of users is not unique
SELECT "id", count(*) OVER ()
  FROM "users"
  WHERE "email" IN (SELECT "email" FROM "users" GROUP BY "email" HAVING count(*) > 1)
  ORDER BY "id"
  LIMIT 3;

-- drop index users_mail on users
DROP INDEX "users_mail";

-- add unique users_mail on users (email)
ALTER TABLE "users" ADD CONSTRAINT "users_mail" UNIQUE ("email");
