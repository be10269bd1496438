-- Colonnade migration 0002 change_view_columns: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view titles
DROP VIEW `titles`;

-- drop view post_list
DROP VIEW `post_list`;

-- create view post_list
CREATE VIEW `post_list` (`title`, `author`, `number`) AS
SELECT
  `p`.`title`,
  `a`.`name`,
  `p`.`id`
FROM `posts` AS `p`
JOIN `authors` AS `a` ON `a`.`id` = `p`.`author_id`;

-- create view titles
CREATE VIEW `titles` (`title`) AS
SELECT
  `l`.`title`
FROM `post_list` AS `l`;
