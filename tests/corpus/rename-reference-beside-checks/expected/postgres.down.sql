-- Colonnade migration 0002 rename_reference_beside_checks: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- rename column posts.writer to author
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author";

-- rename unique uq_posts_place_writer to uq_posts_place_author on posts
ALTER TABLE "posts" RENAME CONSTRAINT "uq_posts_place_writer" TO "uq_posts_place_author";

-- rename foreign key fk_posts_writer to fk_posts_author on posts
ALTER TABLE "posts" RENAME CONSTRAINT "fk_posts_writer" TO "fk_posts_author";

-- rename index idx_posts_writer to idx_posts_author on posts
ALTER INDEX "idx_posts_writer" RENAME TO "idx_posts_author";

-- rename index uq_posts_place_writer_null_writer to uq_posts_place_author_null_author on posts
ALTER INDEX "uq_posts_place_writer_null_writer" RENAME TO "uq_posts_place_author_null_author";
