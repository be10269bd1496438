-- Colonnade migration 0002 narrow_text: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column posts.title: type varchar(200) becomes varchar(50)
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(50) NOT NULL;
