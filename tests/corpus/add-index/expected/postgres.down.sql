-- Colonnade migration 0002 add_index: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop index idx_posts_title_id on posts
DROP INDEX "idx_posts_title_id";
