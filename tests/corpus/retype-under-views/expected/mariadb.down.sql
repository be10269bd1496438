-- Colonnade migration 0002 retype_under_views: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: title of posts is longer than 50 characters
SELECT `id`, count(*) OVER () FROM `posts` WHERE char_length(`title`) > 50 ORDER BY `id` LIMIT 3;

-- guard: likes of posts cannot become integer
SELECT `id`, count(*) OVER ()
  FROM `posts`
  WHERE `likes` NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY `id`
  LIMIT 3;

-- drop view unread
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'unread' -> '0'
DROP VIEW `unread`;

-- drop view most_popular
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'most_popular' -> '0'
DROP VIEW `most_popular`;

-- change column posts.title: type varchar(80) becomes varchar(50)
-- change column posts.likes: type bigint becomes int; meaning bigint becomes integer
ALTER TABLE `posts`
  MODIFY COLUMN `title` varchar(50) NOT NULL,
  MODIFY COLUMN `likes` int NOT NULL;

-- create view most_popular
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'most_popular' -> '1'
CREATE VIEW `most_popular` (`id`) AS
SELECT
  `v`.`id`
FROM `popular` AS `v`
WHERE `v`.`likes` > 10;

-- create view unread
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'unread' -> '1'
CREATE VIEW `unread` (`id`) AS
SELECT
  `m`.`id`
FROM `most_popular` AS `m`;
