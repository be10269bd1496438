-- Colonnade migration 0002 make_required: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: nulls of posts.title become its backfill

-- change column posts.title: null allowed becomes refused, converting its values
ALTER TABLE "posts"
  ALTER COLUMN "title" TYPE varchar(200) COLLATE "C" USING coalesce("title", ''),
  ALTER COLUMN "title" SET NOT NULL;
