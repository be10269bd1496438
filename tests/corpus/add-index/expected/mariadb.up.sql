-- Colonnade migration 0002 add_index: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- create index idx_posts_title_id on posts (title, id desc)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'idx_posts_title_id' -> '2'
CREATE INDEX `idx_posts_title_id` ON `posts` (`title`, `id` DESC);
