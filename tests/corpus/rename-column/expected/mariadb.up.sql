-- Colonnade migration 0002 rename_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column posts.title to headline
ALTER TABLE `posts` RENAME COLUMN `title` TO `headline`;
