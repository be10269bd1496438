-- Colonnade migration 0002 rename_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column posts.headline to title
ALTER TABLE `posts` RENAME COLUMN `headline` TO `title`;
