-- Colonnade migration 0002 widen_text: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column posts.title: type varchar(200) becomes varchar(300)
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(300) NOT NULL;
