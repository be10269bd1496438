-- Colonnade migration 0002 change_view_columns: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop view titles
DROP VIEW `titles`;

-- drop view post_list
DROP VIEW `post_list`;

-- create view post_list
CREATE VIEW `post_list` (`id`, `title`) AS
SELECT
  `p`.`id`,
  `p`.`title`
FROM `posts` AS `p`;

-- create view titles
CREATE VIEW `titles` (`title`) AS
SELECT
  `l`.`title`
FROM `post_list` AS `l`;
