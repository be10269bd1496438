-- Colonnade migration 0002 rename_foreign_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename foreign key posts_owner to posts_author on posts
ALTER TABLE "posts" RENAME CONSTRAINT "posts_owner" TO "posts_author";
