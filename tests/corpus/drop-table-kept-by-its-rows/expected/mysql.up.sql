-- Colonnade migration 0002 drop_table_kept_by_its_rows: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of folders

-- drop table folders
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'folders' -> '0'
DROP TABLE `folders`;
