-- Colonnade migration 0002 add_column_required: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column authors.name_length (integer, null)
ALTER TABLE "authors" ADD COLUMN "name_length" integer;

-- rewrite name_length in the rows of authors
UPDATE "authors" SET "name_length" = 42;

-- change column authors.name_length: null allowed becomes refused
ALTER TABLE "authors" ALTER COLUMN "name_length" SET NOT NULL;
