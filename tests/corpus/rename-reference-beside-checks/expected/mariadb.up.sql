-- Colonnade migration 0002 rename_reference_beside_checks: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: place, uq_posts_place_writer_null_writer of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`place`, ((CASE WHEN `author` IS NULL THEN 1 END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `place` AS colonnade_key_1, (CASE WHEN `author` IS NULL THEN 1 END) AS colonnade_key_2 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- drop unique uq_posts_place_author_null_author on posts
-- drop column posts.uq_posts_place_author_null_author
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'uq_posts_place_author_null_author' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'uq_posts_place_author_null_author' -> '0'
ALTER TABLE `posts`
  DROP INDEX `uq_posts_place_author_null_author`,
  DROP COLUMN `uq_posts_place_author_null_author`;

-- rename column posts.author to writer
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'author' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'writer' -> '1'
ALTER TABLE `posts` RENAME COLUMN `author` TO `writer`;

-- rename unique uq_posts_place_author to uq_posts_place_writer on posts
-- drop foreign key fk_posts_author of posts
-- add foreign key fk_posts_writer: posts (writer) to authors (id) on delete cascade
-- rename index idx_posts_author to idx_posts_writer on posts
-- add column posts.uq_posts_place_writer_null_writer (tinyint, null)
-- add unique uq_posts_place_writer_null_writer on posts (place, uq_posts_place_writer_null_writer)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('uq_posts_place_author', 'idx_posts_author') -> '0'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('uq_posts_place_writer', 'idx_posts_writer', 'uq_posts_place_writer_null_writer') -> '5'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_author' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_writer' -> '1'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'uq_posts_place_writer_null_writer' -> '1'
ALTER TABLE `posts`
  RENAME INDEX `uq_posts_place_author` TO `uq_posts_place_writer`,
  DROP FOREIGN KEY `fk_posts_author`,
  ADD CONSTRAINT `fk_posts_writer` FOREIGN KEY (`writer`) REFERENCES `authors` (`id`) ON DELETE CASCADE,
  RENAME INDEX `idx_posts_author` TO `idx_posts_writer`,
  ADD COLUMN `uq_posts_place_writer_null_writer` tinyint GENERATED ALWAYS AS (CASE WHEN `writer` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD CONSTRAINT `uq_posts_place_writer_null_writer` UNIQUE (`place`, `uq_posts_place_writer_null_writer`);
