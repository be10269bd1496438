-- Colonnade migration 0002 rename_reference_beside_checks: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_posts_body on posts
-- drop check ck_posts_dated on posts
-- drop index uq_posts_place_author_null_author on posts
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name IN ('ck_posts_body', 'ck_posts_dated') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'uq_posts_place_author_null_author' -> '0'
ALTER TABLE `posts`
  DROP CONSTRAINT `ck_posts_body`,
  DROP CONSTRAINT `ck_posts_dated`,
  DROP INDEX `uq_posts_place_author_null_author`;

-- rename column posts.author to writer
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'author' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'writer' -> '1'
ALTER TABLE `posts` RENAME COLUMN `author` TO `writer`;

-- create unique index uq_posts_place_author_null_author on posts (place, CASE WHEN writer IS NULL THEN 1 END)
-- add check ck_posts_body on posts: body <> ''
-- add check ck_posts_dated on posts: written IS NOT NULL OR place > 0
-- rename unique uq_posts_place_author to uq_posts_place_writer on posts
-- drop foreign key fk_posts_author of posts
-- add foreign key fk_posts_writer: posts (writer) to authors (id) on delete cascade
-- rename index idx_posts_author to idx_posts_writer on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('uq_posts_place_author_null_author', 'uq_posts_place_writer', 'idx_posts_writer') -> '5'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name IN ('ck_posts_body', 'ck_posts_dated', 'fk_posts_writer') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('uq_posts_place_author', 'idx_posts_author') -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author' -> '0'
ALTER TABLE `posts`
  ADD UNIQUE INDEX `uq_posts_place_author_null_author` (`place`, (CASE WHEN `writer` IS NULL THEN 1 END)),
  ADD CONSTRAINT `ck_posts_body` CHECK (`body` <> ''),
  ADD CONSTRAINT `ck_posts_dated` CHECK (`written` IS NOT NULL OR `place` > 0),
  RENAME INDEX `uq_posts_place_author` TO `uq_posts_place_writer`,
  DROP FOREIGN KEY `fk_posts_author`,
  ADD CONSTRAINT `fk_posts_writer` FOREIGN KEY (`writer`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  RENAME INDEX `idx_posts_author` TO `idx_posts_writer`;

-- rename index uq_posts_place_author_null_author to uq_posts_place_writer_null_writer on posts
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'uq_posts_place_author_null_author' -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'uq_posts_place_writer_null_writer' -> '2'
ALTER TABLE `posts`
  RENAME INDEX `uq_posts_place_author_null_author` TO `uq_posts_place_writer_null_writer`;
