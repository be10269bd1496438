-- Colonnade migration 0002 change_view: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: headline of posts is longer than 200 characters
SELECT `id`, count(*) OVER () FROM `posts` WHERE char_length(`headline`) > 200 ORDER BY `id` LIMIT 3;

-- drop view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '0'
DROP VIEW `activity`;

-- rename column posts.headline to title
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'headline' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '1'
ALTER TABLE `posts` RENAME COLUMN `headline` TO `title`;

-- change column posts.title: type varchar(250) becomes varchar(200)
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;

-- create view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '1'
CREATE VIEW `activity` (`author_id`, `posts`) AS
SELECT
  `p`.`author_id`,
  count(*)
FROM `posts` AS `p`
GROUP BY `p`.`author_id`;
