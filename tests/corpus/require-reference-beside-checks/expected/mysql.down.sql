-- Colonnade migration 0002 require_reference_beside_checks: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.reader; the values of posts.read

-- drop foreign key fk_posts_reader of posts
-- drop index fk_posts_reader on posts
-- drop unique uq_posts_place_editor on posts
-- drop index uq_posts_place_editor_null_place on posts
-- drop index uq_posts_place_editor_null_editor on posts
-- drop index uq_posts_place_editor_null_place_editor on posts
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_reader`,
  DROP INDEX `fk_posts_reader`,
  DROP INDEX `uq_posts_place_editor`,
  DROP INDEX `uq_posts_place_editor_null_place`,
  DROP INDEX `uq_posts_place_editor_null_editor`,
  DROP INDEX `uq_posts_place_editor_null_place_editor`;

-- drop column posts.reader
-- drop column posts.read
ALTER TABLE `posts`
  DROP COLUMN `reader`,
  DROP COLUMN `read`;

-- change column posts.author: null refused becomes allowed
ALTER TABLE `posts` MODIFY COLUMN `author` bigint;
