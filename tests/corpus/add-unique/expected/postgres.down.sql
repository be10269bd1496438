-- Colonnade migration 0002 add_unique: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique uq_posts_author_id_title on posts
ALTER TABLE "posts" DROP CONSTRAINT "uq_posts_author_id_title";
