-- Colonnade migration 0002 make_required: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of posts.title become its backfill

-- rewrite title in the rows of posts
UPDATE "posts" SET "title" = coalesce("title", '') WHERE "title" IS NULL;

-- change column posts.title: null allowed becomes refused
ALTER TABLE "posts" ALTER COLUMN "title" SET NOT NULL;
