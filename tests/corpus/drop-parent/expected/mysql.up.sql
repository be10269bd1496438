-- Colonnade migration 0002 drop_parent: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: all rows of authors

-- drop foreign key fk_posts_author_id of posts
-- drop index fk_posts_author_id on posts
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_author_id`,
  DROP INDEX `fk_posts_author_id`;

-- drop table authors
DROP TABLE `authors`;
