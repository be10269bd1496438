-- Colonnade migration 0002 add_column_default: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of authors.active; the values of authors.rank

-- drop column authors.active
ALTER TABLE "authors" DROP COLUMN "active";

-- drop column authors.rank
ALTER TABLE "authors" DROP COLUMN "rank";
