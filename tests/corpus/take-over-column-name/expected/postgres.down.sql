-- Colonnade migration 0002 take_over_column_name: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: posts.title comes back empty

-- drop index idx_posts_title on posts
DROP INDEX "idx_posts_title";

-- rename column posts.title to headline
ALTER TABLE "posts" RENAME COLUMN "title" TO "headline";

-- add column posts.title (varchar(40), null)
ALTER TABLE "posts" ADD COLUMN "title" varchar(40) COLLATE "C";

-- rewrite title in the rows of posts
UPDATE "posts" SET "title" = '';

-- change column posts.title: null allowed becomes refused
ALTER TABLE "posts" ALTER COLUMN "title" SET NOT NULL;

-- create index idx_posts_title on posts (title)
CREATE INDEX "idx_posts_title" ON "posts" ("title");

-- create index idx_posts_headline on posts (headline)
CREATE INDEX "idx_posts_headline" ON "posts" ("headline");
