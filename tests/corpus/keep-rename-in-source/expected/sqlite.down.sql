-- Colonnade migration 0002 keep_rename_in_source: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of people.age

-- drop column people.age
ALTER TABLE "people" DROP COLUMN "age";
