-- Colonnade migration 0002 add_unique: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add unique uq_posts_author_id_title on posts (author_id, title)
ALTER TABLE "posts" ADD CONSTRAINT "uq_posts_author_id_title" UNIQUE ("author_id", "title");
