-- Colonnade migration 0002 displace_column_read_by_generated: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of posts.size

-- drop index idx_posts_doubled on posts
DROP INDEX "idx_posts_doubled";

-- drop column posts.doubled
ALTER TABLE "posts" DROP COLUMN "doubled";

-- drop column posts.size
ALTER TABLE "posts" DROP COLUMN "size";

-- rename column posts.length to size
ALTER TABLE "posts" RENAME COLUMN "length" TO "size";

-- add column posts.doubled (integer, not null)
ALTER TABLE "posts" ADD COLUMN "doubled" integer GENERATED ALWAYS AS ("size" * 2) STORED NOT NULL;

-- create index idx_posts_doubled on posts (doubled)
CREATE INDEX "idx_posts_doubled" ON "posts" ("doubled");
