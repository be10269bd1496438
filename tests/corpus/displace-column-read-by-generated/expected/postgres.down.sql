-- Colonnade migration 0002 displace_column_read_by_generated: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: posts.size comes back empty

-- drop index idx_posts_doubled on posts
DROP INDEX "idx_posts_doubled";

-- drop column posts.doubled
ALTER TABLE "posts" DROP COLUMN "doubled";

-- rename column posts.size to length
ALTER TABLE "posts" RENAME COLUMN "size" TO "length";

-- add column posts.size (integer, null)
ALTER TABLE "posts" ADD COLUMN "size" integer;

-- rewrite size in the rows of posts
UPDATE "posts" SET "size" = 0;

-- change column posts.size: null allowed becomes refused
ALTER TABLE "posts" ALTER COLUMN "size" SET NOT NULL;

-- add column posts.doubled (integer, not null)
ALTER TABLE "posts" ADD COLUMN "doubled" integer GENERATED ALWAYS AS ("size" * 2) STORED NOT NULL;

-- create index idx_posts_doubled on posts (doubled)
CREATE INDEX "idx_posts_doubled" ON "posts" ("doubled");
