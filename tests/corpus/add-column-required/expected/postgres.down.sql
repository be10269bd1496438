-- Colonnade migration 0002 add_column_required: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of authors.name_length

-- drop column authors.name_length
ALTER TABLE "authors" DROP COLUMN "name_length";
