-- Colonnade migration 0002 add_column_nullable: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column authors.email (varchar(320), null)
ALTER TABLE "authors" ADD COLUMN "email" varchar(320) COLLATE "C";
COMMENT ON COLUMN "authors"."email" IS 'Where to write to.';
