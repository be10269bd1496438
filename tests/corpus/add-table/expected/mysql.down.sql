-- Colonnade migration 0002 add_table: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of posts

-- drop table posts
DROP TABLE `posts`;
