-- Colonnade migration 0002 add_index: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_posts_title_id on posts
DROP INDEX `idx_posts_title_id` ON `posts`;
