-- Colonnade migration 0002 rename_reference_beside_checks: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column posts.author to writer
ALTER TABLE "posts" RENAME COLUMN "author" TO "writer";

-- rename unique uq_posts_place_author to uq_posts_place_writer on posts
ALTER TABLE "posts" RENAME CONSTRAINT "uq_posts_place_author" TO "uq_posts_place_writer";

-- rename foreign key fk_posts_author to fk_posts_writer on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_posts_author" TO "fk_posts_writer";

-- rename index idx_posts_author to idx_posts_writer on posts
ALTER INDEX "idx_posts_author" RENAME TO "idx_posts_writer";

-- rename index uq_posts_place_author_null_author to uq_posts_place_writer_null_writer on posts
ALTER INDEX "uq_posts_place_author_null_author" RENAME TO "uq_posts_place_writer_null_writer";
