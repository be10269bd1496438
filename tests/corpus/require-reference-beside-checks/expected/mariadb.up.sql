-- Colonnade migration 0002 require_reference_beside_checks: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: author of posts is null
SELECT `id`, count(*) OVER () FROM `posts` WHERE `author` IS NULL ORDER BY `id` LIMIT 3;

-- guard: place, editor of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`place`, `editor`) IN (SELECT `place`, `editor` FROM `posts` GROUP BY `place`, `editor` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: editor, uq_posts_place_editor_null_place of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`editor`, ((CASE WHEN `place` IS NULL THEN 1 END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `editor` AS colonnade_key_1, (CASE WHEN `place` IS NULL THEN 1 END) AS colonnade_key_2 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: place, uq_posts_place_editor_null_editor of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`place`, ((CASE WHEN `editor` IS NULL THEN 1 END))) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `place` AS colonnade_key_1, (CASE WHEN `editor` IS NULL THEN 1 END) AS colonnade_key_2 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: uq_posts_place_editor_null_place_editor of posts is not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE ((CASE WHEN `place` IS NULL AND `editor` IS NULL THEN 1 END)) IN (SELECT colonnade_key_1 FROM (SELECT (CASE WHEN `place` IS NULL AND `editor` IS NULL THEN 1 END) AS colonnade_key_1 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add column posts.reader (bigint, null)
-- add column posts.read (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('reader', 'read') -> '2'
ALTER TABLE `posts`
  ADD COLUMN `reader` bigint,
  ADD COLUMN `read` bigint;

-- change column posts.author: null allowed becomes refused
ALTER TABLE `posts` MODIFY COLUMN `author` bigint NOT NULL;

-- add column posts.uq_posts_place_editor_null_place (tinyint, null)
-- add column posts.uq_posts_place_editor_null_editor (tinyint, null)
-- add column posts.uq_posts_place_editor_null_place_editor (tinyint, null)
-- add unique uq_posts_place_editor on posts (place, editor)
-- add unique uq_posts_place_editor_null_place on posts (editor, uq_posts_place_editor_null_place)
-- add unique uq_posts_place_editor_null_editor on posts (place, uq_posts_place_editor_null_editor)
-- add unique uq_posts_place_editor_null_place_editor on posts (uq_posts_place_editor_null_place_editor)
-- add foreign key fk_posts_reader: posts (reader) to authors (id)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('uq_posts_place_editor_null_place', 'uq_posts_place_editor_null_editor', 'uq_posts_place_editor_null_place_editor') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('uq_posts_place_editor', 'uq_posts_place_editor_null_place', 'uq_posts_place_editor_null_editor', 'uq_posts_place_editor_null_place_editor') -> '7'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name = 'fk_posts_reader' -> '1'
ALTER TABLE `posts`
  ADD COLUMN `uq_posts_place_editor_null_place` tinyint GENERATED ALWAYS AS (CASE WHEN `place` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD COLUMN `uq_posts_place_editor_null_editor` tinyint GENERATED ALWAYS AS (CASE WHEN `editor` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD COLUMN `uq_posts_place_editor_null_place_editor` tinyint GENERATED ALWAYS AS (CASE WHEN `place` IS NULL AND `editor` IS NULL THEN 1 END) VIRTUAL INVISIBLE,
  ADD CONSTRAINT `uq_posts_place_editor` UNIQUE (`place`, `editor`),
  ADD CONSTRAINT `uq_posts_place_editor_null_place` UNIQUE (`editor`, `uq_posts_place_editor_null_place`),
  ADD CONSTRAINT `uq_posts_place_editor_null_editor` UNIQUE (`place`, `uq_posts_place_editor_null_editor`),
  ADD CONSTRAINT `uq_posts_place_editor_null_place_editor` UNIQUE (`uq_posts_place_editor_null_place_editor`),
  ADD CONSTRAINT `fk_posts_reader` FOREIGN KEY (`reader`) REFERENCES `authors` (`id`);
