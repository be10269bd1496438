-- Colonnade migration 0002 drop_table_kept_by_its_rows: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: all rows of folders

-- drop table folders
DROP TABLE "folders";
