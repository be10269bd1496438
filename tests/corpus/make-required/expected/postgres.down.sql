-- Colonnade migration 0002 make_required: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change column posts.title: null refused becomes allowed
ALTER TABLE "posts" ALTER COLUMN "title" DROP NOT NULL;
