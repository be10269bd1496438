-- Colonnade migration 0002 require_reference_beside_checks: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of posts.reader; the values of posts.read

-- drop foreign key fk_posts_reader of posts
ALTER TABLE "posts" DROP CONSTRAINT "fk_posts_reader";

-- drop unique uq_posts_place_editor on posts
ALTER TABLE "posts" DROP CONSTRAINT "uq_posts_place_editor";

-- drop index uq_posts_place_editor_null_place on posts
DROP INDEX "uq_posts_place_editor_null_place";

-- drop index uq_posts_place_editor_null_editor on posts
DROP INDEX "uq_posts_place_editor_null_editor";

-- drop index uq_posts_place_editor_null_place_editor on posts
DROP INDEX "uq_posts_place_editor_null_place_editor";

-- drop column posts.reader
ALTER TABLE "posts" DROP COLUMN "reader";

-- drop column posts.read
ALTER TABLE "posts" DROP COLUMN "read";

-- change column posts.author: null refused becomes allowed
ALTER TABLE "posts" ALTER COLUMN "author" DROP NOT NULL;
