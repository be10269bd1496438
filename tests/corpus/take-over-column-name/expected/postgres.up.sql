-- Colonnade migration 0002 take_over_column_name: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of posts.title

-- drop index idx_posts_headline on posts
DROP INDEX "idx_posts_headline";

-- drop index idx_posts_title on posts
DROP INDEX "idx_posts_title";

-- drop column posts.title
ALTER TABLE "posts" DROP COLUMN "title";

-- rename column posts.headline to title
ALTER TABLE "posts" RENAME COLUMN "headline" TO "title";

-- create index idx_posts_title on posts (title)
CREATE INDEX "idx_posts_title" ON "posts" ("title");
