-- Colonnade migration 0002 add_unique: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key fk_posts_author_id of posts
-- drop unique uq_posts_author_id_title on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author_id' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'uq_posts_author_id_title' -> '0'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_author_id`,
  DROP INDEX `uq_posts_author_id_title`;

-- add foreign key fk_posts_author_id: posts (author_id) to authors (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author_id' -> '1'
ALTER TABLE `posts`
  ADD CONSTRAINT `fk_posts_author_id` FOREIGN KEY (`author_id`) REFERENCES `authors` (`id`) ON DELETE CASCADE;
