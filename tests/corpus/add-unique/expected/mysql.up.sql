-- Colonnade migration 0002 add_unique: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: author_id, title of posts are not unique
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE (`author_id`, `title`) IN (SELECT `author_id`, `title` FROM `posts` GROUP BY `author_id`, `title` HAVING count(*) > 1)
  ORDER BY `id`
  LIMIT 3;

-- add unique uq_posts_author_id_title on posts (author_id, title)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'posts' AND index_name = 'uq_posts_author_id_title' -> '2'
ALTER TABLE `posts` ADD CONSTRAINT `uq_posts_author_id_title` UNIQUE (`author_id`, `title`);
