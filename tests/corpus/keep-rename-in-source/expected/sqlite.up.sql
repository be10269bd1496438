-- Colonnade migration 0002 keep_rename_in_source: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- add column people.age (integer, null)
ALTER TABLE "people" ADD COLUMN "age" integer;
