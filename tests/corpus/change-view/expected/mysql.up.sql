-- Colonnade migration 0002 change_view: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '0'
DROP VIEW `activity`;

-- rename column posts.title to headline
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'title' -> '0'
-- probe: SELECT count(*) FROM information_schema.columns WHERE table_schema = database() AND table_name = 'posts' AND column_name = 'headline' -> '1'
ALTER TABLE `posts` RENAME COLUMN `title` TO `headline`;

-- change column posts.headline: type varchar(200) becomes varchar(250)
ALTER TABLE `posts` MODIFY COLUMN `headline` varchar(250) NOT NULL;

-- create view activity
-- probe: SELECT count(*) FROM information_schema.views WHERE table_schema = database() AND table_name = 'activity' -> '1'
CREATE VIEW `activity` (`author`, `posts`, `last_headline`) AS
SELECT
  `a`.`name`,
  count(`p`.`id`),
  max(`p`.`headline`)
FROM `authors` AS `a`
LEFT JOIN `posts` AS `p` ON `p`.`author_id` = `a`.`id`
GROUP BY `a`.`id`, `a`.`name`;
