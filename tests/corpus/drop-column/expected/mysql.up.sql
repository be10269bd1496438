-- Colonnade migration 0002 drop_column: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.title

-- drop column posts.title
ALTER TABLE `posts` DROP COLUMN `title`;
