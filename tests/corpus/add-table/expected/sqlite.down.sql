-- Colonnade migration 0002 add_table: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of posts

-- drop table posts
DROP TABLE "posts";
