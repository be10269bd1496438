-- Colonnade migration 0002 add_tables_numbered_by_index: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of tags; all rows of notes

-- drop table tags
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'tags' -> '0'
DROP TABLE `tags`;

-- drop table notes
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'notes' -> '0'
DROP TABLE `notes`;
