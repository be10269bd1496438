-- Colonnade migration 0002 rename_key_and_drop_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.legacy; the values of posts.draft

-- drop column authors.legacy
ALTER TABLE `authors` DROP COLUMN `legacy`;

-- rename column authors.id to number
ALTER TABLE `authors` RENAME COLUMN `id` TO `number`;

-- drop column posts.draft
ALTER TABLE `posts` DROP COLUMN `draft`;

-- rename column posts.author_id to writer
ALTER TABLE `posts` RENAME COLUMN `author_id` TO `writer`;

-- drop foreign key fk_posts_author_id of posts
-- drop index fk_posts_author_id on posts
-- add foreign key fk_posts_writer: posts (writer) to authors (number) on delete cascade
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_author_id`,
  DROP INDEX `fk_posts_author_id`,
  ADD CONSTRAINT `fk_posts_writer` FOREIGN KEY (`writer`) REFERENCES `authors` (`number`) ON DELETE CASCADE;
