-- Colonnade migration 0002 make_required: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: nulls of posts.title become its backfill

-- rewrite title in the rows of posts
-- batch: 10000 rows of `posts` by `id`
UPDATE `posts` SET `title` = coalesce(`title`, '') WHERE /* each batch */ TRUE;

-- change column posts.title: null allowed becomes refused
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;
