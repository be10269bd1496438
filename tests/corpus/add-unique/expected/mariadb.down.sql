-- Colonnade migration 0002 add_unique: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_posts_author_id of posts
-- drop unique uq_posts_author_id_title on posts
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_author_id`,
  DROP INDEX `uq_posts_author_id_title`;

-- add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade
ALTER TABLE `posts`
  ADD CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE;
