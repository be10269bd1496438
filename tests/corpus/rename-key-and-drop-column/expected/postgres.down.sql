-- Colonnade migration 0002 rename_key_and_drop_column: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column authors.number to id
ALTER TABLE "authors" RENAME COLUMN "number" TO "id";

-- rename column posts.writer to author_id
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author_id";

-- rename foreign key fk_posts_writer to fk_posts_author_id on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_posts_writer" TO "fk_posts_author_id";

-- add column authors.legacy (varchar(20), null)
ALTER TABLE "authors" ADD COLUMN "legacy" varchar(20) COLLATE "C";

-- add column posts.draft (text, null)
ALTER TABLE "posts" ADD COLUMN "draft" text COLLATE "C";
