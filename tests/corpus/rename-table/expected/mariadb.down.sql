-- Colonnade migration 0002 rename_table: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table writers to authors
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'writers' -> '0'
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'authors' -> '1'
ALTER TABLE `writers` RENAME TO `authors`;
