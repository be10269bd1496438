-- Colonnade migration 0002 add_required_from_columns: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of samples.size

-- drop column samples.size
ALTER TABLE "samples" DROP COLUMN "size";
