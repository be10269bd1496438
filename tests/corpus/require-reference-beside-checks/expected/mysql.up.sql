-- Colonnade migration 0002 require_reference_beside_checks: up, mysql. Generated from b.schema.ts; do not edit.
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

-- guard: editor, place of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`editor`, (CASE WHEN `place` IS NULL THEN 1 END)) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `editor` AS colonnade_key_1, CASE WHEN `place` IS NULL THEN 1 END AS colonnade_key_2 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: place, editor of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`place`, (CASE WHEN `editor` IS NULL THEN 1 END)) IN (SELECT colonnade_key_1, colonnade_key_2 FROM (SELECT `place` AS colonnade_key_1, CASE WHEN `editor` IS NULL THEN 1 END AS colonnade_key_2 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1, colonnade_key_2 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- guard: place, editor of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (CASE WHEN `place` IS NULL AND `editor` IS NULL THEN 1 END) IN (SELECT colonnade_key_1 FROM (SELECT CASE WHEN `place` IS NULL AND `editor` IS NULL THEN 1 END AS colonnade_key_1 FROM `posts`) AS colonnade_keys GROUP BY colonnade_key_1 HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add column posts.reader (bigint, null)
-- add column posts.read (bigint, null)
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name IN ('reader', 'read') -> '2'
ALTER TABLE `posts`
  ADD COLUMN `reader` bigint,
  ADD COLUMN `read` bigint;

-- drop check ck_posts_body on posts
-- drop check ck_posts_dated on posts
-- change column posts.author: null allowed becomes refused
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name IN ('ck_posts_body', 'ck_posts_dated') -> '0'
ALTER TABLE `posts`
  DROP CONSTRAINT `ck_posts_body`,
  DROP CONSTRAINT `ck_posts_dated`,
  MODIFY COLUMN `author` bigint NOT NULL;

-- add check ck_posts_body on posts: body <> ''
-- add check ck_posts_dated on posts: written IS NOT NULL OR place > 0
-- add unique uq_posts_place_editor on posts (place, editor)
-- create unique index uq_posts_place_editor_null_place on posts (editor, CASE WHEN place IS NULL THEN 1 END)
-- create unique index uq_posts_place_editor_null_editor on posts (place, CASE WHEN editor IS NULL THEN 1 END)
-- create unique index uq_posts_place_editor_null_place_editor on posts (CASE WHEN place IS NULL AND editor IS NULL THEN 1 END)
-- add foreign key fk_posts_reader: posts (reader) to authors (id)
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'posts' AND constraint_name IN ('ck_posts_body', 'ck_posts_dated', 'fk_posts_reader') -> '3'
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name IN ('uq_posts_place_editor', 'uq_posts_place_editor_null_place', 'uq_posts_place_editor_null_editor', 'uq_posts_place_editor_null_place_editor') -> '7'
ALTER TABLE `posts`
  ADD CONSTRAINT `ck_posts_body` CHECK (`body` <> ''),
  ADD CONSTRAINT `ck_posts_dated` CHECK (`written` IS NOT NULL OR `place` > 0),
  ADD CONSTRAINT `uq_posts_place_editor` UNIQUE (`place`, `editor`),
  ADD UNIQUE INDEX `uq_posts_place_editor_null_place` (`editor`, (CASE WHEN `place` IS NULL THEN 1 END)),
  ADD UNIQUE INDEX `uq_posts_place_editor_null_editor` (`place`, (CASE WHEN `editor` IS NULL THEN 1 END)),
  ADD UNIQUE INDEX `uq_posts_place_editor_null_place_editor` ((CASE WHEN `place` IS NULL AND `editor` IS NULL THEN 1 END)),
  ADD CONSTRAINT `fk_posts_reader` FOREIGN KEY (`reader`) REFERENCES `authors` (`id`);
