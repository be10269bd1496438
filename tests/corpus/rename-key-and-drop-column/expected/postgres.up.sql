-- Colonnade migration 0002 rename_key_and_drop_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of authors.legacy; the values of posts.draft

-- drop column authors.legacy
ALTER TABLE "authors" DROP COLUMN "legacy";

-- drop column posts.draft
ALTER TABLE "posts" DROP COLUMN "draft";

-- rename column authors.id to number
ALTER TABLE "authors" RENAME COLUMN "id" TO "number";

-- rename column posts.author_id to writer
ALTER TABLE "posts" RENAME COLUMN "author_id" TO "writer";

-- rename foreign key fk_posts_author_id to fk_posts_writer on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_posts_author_id" TO "fk_posts_writer";
