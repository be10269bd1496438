-- Colonnade migration 0002 drop_foreign_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop foreign key fk_posts_owner_id of posts
ALTER TABLE "posts" DROP CONSTRAINT "fk_posts_owner_id";
