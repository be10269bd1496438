-- Colonnade migration 0002 require_reference_beside_checks: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: the values of posts.reader; the values of posts.read

-- drop foreign key fk_posts_reader of posts
-- drop index fk_posts_reader on posts
-- drop unique uq_posts_place_editor on posts
-- drop unique uq_posts_place_editor_null_place on posts
-- drop unique uq_posts_place_editor_null_editor on posts
-- drop unique uq_posts_place_editor_null_place_editor on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_reader' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('fk_posts_reader', 'uq_posts_place_editor', 'uq_posts_place_editor_null_place', 'uq_posts_place_editor_null_editor', 'uq_posts_place_editor_null_place_editor') -> '0'
ALTER TABLE `posts`
  DROP FOREIGN KEY `fk_posts_reader`,
  DROP INDEX `fk_posts_reader`,
  DROP INDEX `uq_posts_place_editor`,
  DROP INDEX `uq_posts_place_editor_null_place`,
  DROP INDEX `uq_posts_place_editor_null_editor`,
  DROP INDEX `uq_posts_place_editor_null_place_editor`;

-- drop column posts.reader
-- drop column posts.read
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('reader', 'read') -> '0'
ALTER TABLE `posts`
  DROP COLUMN `reader`,
  DROP COLUMN `read`;

-- drop column posts.uq_posts_place_editor_null_place
-- drop column posts.uq_posts_place_editor_null_editor
-- drop column posts.uq_posts_place_editor_null_place_editor
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('uq_posts_place_editor_null_place', 'uq_posts_place_editor_null_editor', 'uq_posts_place_editor_null_place_editor') -> '0'
ALTER TABLE `posts`
  DROP COLUMN `uq_posts_place_editor_null_place`,
  DROP COLUMN `uq_posts_place_editor_null_editor`,
  DROP COLUMN `uq_posts_place_editor_null_place_editor`;

-- change column posts.author: null refused becomes allowed
ALTER TABLE `posts` MODIFY COLUMN `author` bigint;
