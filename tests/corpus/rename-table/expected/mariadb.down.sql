-- Colonnade migration 0002 rename_table: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename table writers to authors
ALTER TABLE `writers` RENAME TO `authors`;
