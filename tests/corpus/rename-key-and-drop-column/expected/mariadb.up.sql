-- Colonnade migration 0002 rename_key_and_drop_column: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of authors.legacy; the values of posts.draft

-- drop column authors.legacy
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'legacy' -> '0'
ALTER TABLE `authors` DROP COLUMN `legacy`;

-- rename column authors.id to number
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'number' -> '1'
ALTER TABLE `authors` RENAME COLUMN `id` TO `number`;

-- drop column posts.draft
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'draft' -> '0'
ALTER TABLE `posts` DROP COLUMN `draft`;

-- rename column posts.author_id to writer
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'author_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'writer' -> '1'
ALTER TABLE `posts` RENAME COLUMN `author_id` TO `writer`;

-- drop foreign key fk_posts_author_id of posts
-- drop index fk_posts_author_id on posts
-- add foreign key fk_posts_writer: posts (writer) to authors (number) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_posts_author_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_writer' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_author_id`,
  DROP INDEX `fk_posts_author_id`,
  ADD CONSTRAINT `fk_posts_writer` FOREIGN KEY (`writer`) REFERENCES `authors` (`number`) ON DELETE CASCADE;
