-- Colonnade migration 0002 add_check: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_authors_name on authors
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'authors' AND constraint_name = 'ck_authors_name' -> '0'
ALTER TABLE `authors` DROP CONSTRAINT `ck_authors_name`;
