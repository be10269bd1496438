-- Colonnade migration 0002 retarget_foreign_key_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: owner of posts refers to no row of groups
SELECT "id", count(*) OVER ()
  FROM "posts"
  WHERE "posts"."owner" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "groups" AS "colonnade_parent" WHERE "colonnade_parent"."name" = "posts"."owner")
  ORDER BY "id"
  LIMIT 3;

-- drop foreign key posts_owner of posts
ALTER TABLE "posts" DROP CONSTRAINT "posts_owner";

-- add foreign key posts_owner: posts (owner) to groups (name)
ALTER TABLE "posts"
  ADD CONSTRAINT "posts_owner" FOREIGN KEY ("owner") REFERENCES "groups" ("name") ON UPDATE CASCADE;
