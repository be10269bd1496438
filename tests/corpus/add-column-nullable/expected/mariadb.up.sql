-- Colonnade migration 0002 add_column_nullable: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- add column authors.email (varchar(320), null)
ALTER TABLE `authors` ADD COLUMN `email` varchar(320) COMMENT 'Where to write to.';
