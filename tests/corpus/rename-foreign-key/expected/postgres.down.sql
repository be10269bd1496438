-- Colonnade migration 0002 rename_foreign_key: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename foreign key posts_author to posts_owner on posts
ALTER TABLE "posts" RENAME CONSTRAINT "posts_author" TO "posts_owner";
