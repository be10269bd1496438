-- Colonnade migration 0002 rename_table: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table writers to authors
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'writers' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' -> '2'
ALTER TABLE `writers` RENAME TO `authors`;
