-- Colonnade migration 0002 drop_parent: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: all rows of authors

-- drop foreign key fk_posts_author_id of posts
ALTER TABLE "posts" DROP CONSTRAINT "fk_posts_author_id";

-- drop table authors
DROP TABLE "authors";
