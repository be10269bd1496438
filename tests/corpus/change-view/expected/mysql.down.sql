-- Colonnade migration 0002 change_view: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: headline of posts is longer than 200 characters
SELECT `id`, count(*) OVER () FROM `posts` WHERE char_length(`headline`) > 200 ORDER BY `id` LIMIT 3;

-- drop view activity
DROP VIEW `activity`;

-- rename column posts.headline to title
ALTER TABLE `posts` RENAME COLUMN `headline` TO `title`;

-- change column posts.title: type varchar(250) becomes varchar(200)
ALTER TABLE `posts` MODIFY COLUMN `title` varchar(200) NOT NULL;

-- create view activity
CREATE VIEW `activity` (`author_id`, `posts`) AS
SELECT
  `p`.`author_id`,
  count(*)
FROM `posts` AS `p`
GROUP BY `p`.`author_id`;
