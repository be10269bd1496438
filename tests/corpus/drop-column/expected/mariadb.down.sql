-- Colonnade migration 0002 drop_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: posts.title comes back empty

-- add column posts.title (varchar(200), null)
ALTER TABLE `posts` ADD COLUMN `title` varchar(200);

-- rewrite title in the rows of posts
UPDATE `posts` SET `title` = '';

-- change column posts.title: null allowed becomes refused
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;
