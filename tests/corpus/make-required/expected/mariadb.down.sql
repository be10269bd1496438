-- Colonnade migration 0002 make_required: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column posts.title: null refused becomes allowed
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200);
