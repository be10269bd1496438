-- Colonnade migration 0002 rename_foreign_key: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key posts_author of posts
-- drop index posts_author on posts
-- add foreign key posts_owner: posts (owner_id) to people (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'posts_author' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'posts_author' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'posts_owner' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `posts_author`,
  DROP INDEX `posts_author`,
  ADD CONSTRAINT `posts_owner` FOREIGN KEY (`owner_id`) REFERENCES `people` (`id`) ON DELETE CASCADE;
