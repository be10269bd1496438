-- Colonnade migration 0002 narrow_text: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column posts.title: type varchar(50) becomes varchar(200)
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;
