-- Colonnade migration 0002 widen_text: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of posts is longer than 200 characters
SELECT `id`, count(*) OVER () FROM `posts` WHERE char_length(`title`) > 200 ORDER BY `id` LIMIT 3;

-- change column posts.title: type varchar(300) becomes varchar(200)
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;
