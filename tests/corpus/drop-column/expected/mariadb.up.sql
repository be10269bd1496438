-- Colonnade migration 0002 drop_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.title

-- drop column posts.title
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '0'
ALTER TABLE `posts` DROP COLUMN `title`;
