-- Colonnade migration 0002 rename_key_and_drop_column: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- rename column authors.number to id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'number' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'id' -> '1'
ALTER TABLE `authors` RENAME COLUMN `number` TO `id`;

-- rename column posts.writer to author_id
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'writer' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'author_id' -> '1'
ALTER TABLE `posts` RENAME COLUMN `writer` TO `author_id`;

-- drop foreign key fk_posts_writer of posts
-- drop index fk_posts_writer on posts
-- add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade
-- add column posts.draft (longtext, null)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_writer' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'fk_posts_writer' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author_id' -> '1'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'draft' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_writer`,
  DROP INDEX `fk_posts_writer`,
  ADD CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  ADD COLUMN `draft` longtext;

-- add column authors.legacy (varchar(20), null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'authors' AND column_name = 'legacy' -> '1'
ALTER TABLE `authors` ADD COLUMN `legacy` varchar(20);
