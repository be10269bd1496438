-- Colonnade migration 0002 drop_parent: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of authors

-- drop foreign key fk_posts_author_id of posts
-- drop index fk_posts_author_id on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_posts_author_id' -> '0'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_author_id`,
  DROP INDEX `fk_posts_author_id`;

-- drop table authors
-- probe: SELECT count(*) FROM information_schema.tables WHERE table_schema = database() AND table_name = 'authors' -> '0'
DROP TABLE `authors`;
