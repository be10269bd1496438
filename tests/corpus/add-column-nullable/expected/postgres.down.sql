-- Colonnade migration 0002 add_column_nullable: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of authors.email

-- drop column authors.email
ALTER TABLE "authors" DROP COLUMN "email";
