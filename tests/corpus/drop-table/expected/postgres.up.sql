-- Colonnade migration 0002 drop_table: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of posts

-- drop table posts
DROP TABLE "posts";
