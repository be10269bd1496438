-- Colonnade migration 0002 add_column_nullable: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.email

-- drop column authors.email
ALTER TABLE `authors` DROP COLUMN `email`;
