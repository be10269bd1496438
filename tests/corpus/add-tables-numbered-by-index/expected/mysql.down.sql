-- Colonnade migration 0002 add_tables_numbered_by_index: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of tags; all rows of notes

-- drop table tags
DROP TABLE `tags`;

-- drop table notes
DROP TABLE `notes`;
