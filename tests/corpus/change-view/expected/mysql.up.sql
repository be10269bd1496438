-- Colonnade migration 0002 change_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view activity
DROP VIEW `activity`;

-- rename column posts.title to headline
ALTER TABLE `posts` RENAME COLUMN `title` TO `headline`;

-- change column posts.headline: type varchar(200) becomes varchar(250)
ALTER TABLE `posts` MODIFY COLUMN `headline` varchar(250) NOT NULL;

-- create view activity
CREATE VIEW `activity` (`author`, `posts`, `last_headline`) AS
SELECT
  `a`.`name`,
  count(`p`.`id`),
  max(`p`.`headline`)
FROM `authors` AS `a`
LEFT JOIN `posts` AS `p` ON `p`.`author_id` = `a`.`id`
GROUP BY `a`.`id`, `a`.`name`;
