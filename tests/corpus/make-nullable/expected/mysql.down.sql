-- Colonnade migration 0002 make_nullable: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of posts is null
SELECT `id`, count(*) OVER () FROM `posts` WHERE `title` IS NULL ORDER BY `id` LIMIT 3;

-- change column posts.title: null allowed becomes refused
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;
