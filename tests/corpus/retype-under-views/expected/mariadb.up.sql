-- Colonnade migration 0002 retype_under_views: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view unread
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'unread' -> '0'
DROP VIEW `unread`;

-- drop view most_popular
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'most_popular' -> '0'
DROP VIEW `most_popular`;

-- change column posts.title: type varchar(50) becomes varchar(80)
-- change column posts.likes: type int becomes bigint; meaning integer becomes bigint
ALTER TABLE `posts`
  MODIFY COLUMN `title` varchar(80) NOT NULL,
  MODIFY COLUMN `likes` bigint NOT NULL;

-- create view most_popular
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'most_popular' -> '1'
CREATE VIEW `most_popular` (`id`) AS
SELECT
  `v`.`id`
FROM `popular` AS `v`
WHERE `v`.`likes` > 100;

-- create view unread
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'unread' -> '1'
CREATE VIEW `unread` (`id`) AS
SELECT
  `m`.`id`
FROM `most_popular` AS `m`;
