-- Colonnade migration 0002 drop_column: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: posts.title comes back empty

-- add column posts.title (varchar(200), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '1'
ALTER TABLE `posts` ADD COLUMN `title` varchar(200);

-- rewrite title in the rows of posts
-- batch: 10000 rows of `posts` by `id`
UPDATE `posts` SET `title` = '' WHERE /* each batch */ TRUE;

-- change column posts.title: null allowed becomes refused
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;
