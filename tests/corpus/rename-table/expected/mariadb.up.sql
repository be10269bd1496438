-- Colonnade migration 0002 rename_table: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table authors to writers
ALTER TABLE `authors` RENAME TO `writers`;
