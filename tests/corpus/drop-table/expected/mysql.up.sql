-- Colonnade migration 0002 drop_table: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of posts

-- drop table posts
DROP TABLE `posts`;
