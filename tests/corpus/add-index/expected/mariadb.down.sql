-- Colonnade migration 0002 add_index: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop index idx_posts_title_id on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title_id' -> '0'
DROP INDEX `idx_posts_title_id` ON `posts`;
