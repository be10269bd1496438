-- Colonnade migration 0002 add_column_nullable: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.email

-- drop column authors.email
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'email' -> '0'
ALTER TABLE `authors` DROP COLUMN `email`;
