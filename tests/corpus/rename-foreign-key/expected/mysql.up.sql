-- Colonnade migration 0002 rename_foreign_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop foreign key posts_owner of posts
-- drop index posts_owner on posts
-- add foreign key posts_author: posts (owner_id) to people (id) on delete cascade
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'posts_owner' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'posts_owner' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'posts_author' -> '1'
ALTER TABLE `posts`
  DROP FOREIGN KEY `posts_owner`,
  DROP INDEX `posts_owner`,
  ADD CONSTRAINT `posts_author` FOREIGN KEY (`owner_id`) REFERENCES `people` (`id`) ON DELETE CASCADE;
