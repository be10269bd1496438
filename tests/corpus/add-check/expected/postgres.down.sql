-- Colonnade migration 0002 add_check: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop check ck_authors_name on authors
ALTER TABLE "authors" DROP CONSTRAINT "ck_authors_name";
